import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../server/text/article.ts';
import type { Header } from '../../server/text/header.ts';

function check(text: string, expected: Partial<Header>, path = 'article.txt'): void {
  expect(parseArticle(path, text).header).toMatchObject(expected);
}

const PROSE = 'The old bridge over the Tarn was closed to lorries, the county said, after divers found a crack in its second pier.';

describe('the date of an article', () => {
  it('stands before the first word', () => check(` date 2031-05-06 ${PROSE}`, { published: '2031-05-06' }));
  it('stands in front matter', () => check(`---\ntitle: "Bridge closed"\ndate: 6 May 2031\nauthor: Ida Roth\n---\n\n${PROSE}`, { title: 'Bridge closed', published: '2031-05-06', byline: 'Ida Roth' }));
  it('stands on a line of its own', () => {
    for (const line of ['May 6, 2031', 'Tuesday 6 May 2031', 'Updated 6 May 2031, 11:20', 'Published: May 6th, 2031 at 7:05 p.m.', '2031-05-06T10:00:00Z', '06.05.2031', 'Last updated on 6 May 2031 | 10.15 BST']) {
      check(`Bridge closed\n\n${line}\n\n${PROSE}`, { published: '2031-05-06', title: 'Bridge closed' });
    }
  });
  it('stands in the dateline', () => {
    check(`VELLE, May 6, 2031 (Eastern Press) - ${PROSE}`, { published: '2031-05-06', publisher: 'Eastern Press' });
    check(`PORT VELLE, Olmeck, 6 May 2031 — ${PROSE}`, { published: '2031-05-06' });
    check(`VELLE 2031-05-06\n\n${PROSE}`, { published: '2031-05-06' });
  });
  it('takes the year from elsewhere where all full dates agree on it', () => {
    check(`VELLE, May 6 (Eastern Press) - ${PROSE}\n\nIt is to open again on June 1, 2031, the county said.`, { published: '2031-05-06', yearless: null });
    check(`VELLE, May 6 (Eastern Press) - ${PROSE}\n\nIt was opened on June 1, 1975, and repaired on 2 March 2019.`, { published: null, yearless: '05-06' });
    check(`VELLE, May 6 (Eastern Press) - ${PROSE}\n\nThere were 1975 lorries.`, { published: null, yearless: '05-06' });
  });
  it('stands in the closing line', () => check(`${PROSE}\n\nThis report by Eastern Press was first published May 6, 2031.\n\nIda Roth, Eastern Press`, { published: '2031-05-06', publisher: 'Eastern Press' }));
  it('stands in the file name', () => {
    for (const name of ['2031-05-06-bridge.txt', 'bridge_2031_05_06.md', 'x/20310506.txt', 'file:///a/2031-05-06.txt']) check(PROSE, { published: '2031-05-06' }, name);
    check(PROSE, { published: null }, 'a/2031-05-06/bridge.txt');
  });
  it('stands at last in a caption', () => check(`Divers at the bridge on Monday, May 5, 2031. EASTERN PRESS/Ida Roth\n\n${PROSE}`, { published: '2031-05-05' }));
  it('is unknown where nothing gives it', () => {
    check(`${PROSE} It was built on June 1, 1975.`, { published: null });
    check('', { published: null, title: null, publisher: null, byline: null });
  });
  it('is a day that exists', () => check(`Bridge closed\n\n2031-02-30\n\n${PROSE}`, { published: null }));
  it('is taken from header, dateline, closing line and file name in this order', () => {
    check(`May 1, 2031\n\nVELLE, May 2, 2031 — ${PROSE}\n\nThis story was first published May 3, 2031.`, { published: '2031-05-01' }, '2031-05-04.txt');
    check(`VELLE, May 2, 2031 — ${PROSE}\n\nThis story was first published May 3, 2031.`, { published: '2031-05-02' }, '2031-05-04.txt');
    check(`${PROSE}\n\nThis story was first published May 3, 2031.`, { published: '2031-05-03' }, '2031-05-04.txt');
  });
});

describe('title, publisher and byline', () => {
  it('are not the navigation', () => {
    check(`Skip to main content\nSign in\nEASTERN TV 9\nWorld | Velle | Sport\n\nBridge closed to lorries\n\nBy Ida Roth, Tuesday May 6\nShare this article | Print\n\n${PROSE}`, {
      title: 'Bridge closed to lorries',
      publisher: 'EASTERN TV 9',
      byline: 'Ida Roth',
      yearless: '05-06',
    });
  });
  it('may be a headline with a full stop', () => check(`Divers find a crack in the old bridge.\n\n${PROSE}`, { title: 'Divers find a crack in the old bridge.' }));
  it('may be missing', () => check(PROSE, { title: null, publisher: null, byline: null }));
  it('stand in a copyright line', () => check(`${PROSE}\n\nCopyright 2031 Eastern Press. All rights reserved.`, { publisher: 'Eastern Press' }));
});
