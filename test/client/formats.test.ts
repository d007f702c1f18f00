import { expect, test } from 'vitest';
import { FORMATS, tabs } from '../../client/compare/formats.ts';
import type { Table } from '../../client/compare/messages.ts';

const TABLE: Table = { title: 'Figures', head: ['', 'a, b'], rows: [['=1+1', 'say "no"\nnow'], ['<b>[x](y)</b>', 'a|b']] };

test('Markdown: nothing of an article acts as Markdown or HTML', () => {
  expect(FORMATS['Markdown']?.write(TABLE)).toBe(
    '# Figures\n\n|  | a, b |\n| --- | --- |\n| \\=1\\+1 | say "no" now |\n| &lt;b&gt;\\[x\\]\\(y\\)&lt;/b&gt; | a\\|b |\n',
  );
});

test('CSV: quoted where it has to be, formulas made harmless', () => {
  expect(FORMATS['CSV']?.write(TABLE)).toBe(',"a, b"\r\n\'=1+1,"say ""no""\nnow"\r\n<b>[x](y)</b>,a|b\r\n');
});

test('HTML: escaped', () => {
  expect(FORMATS['HTML']?.write(TABLE)).toContain('<tr><td>&lt;b&gt;[x](y)&lt;/b&gt;</td><td>a|b</td></tr>');
});

test('JSON and the clipboard, which a spreadsheet reads as it reads CSV', () => {
  expect(JSON.parse(FORMATS['JSON']?.write(TABLE) ?? '')).toEqual(TABLE);
  expect(tabs(TABLE)).toBe('\ta, b\n\'=1+1\tsay "no" now\n<b>[x](y)</b>\ta|b\n');
});
