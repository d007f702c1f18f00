import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../server/text/language.ts';
import { tokenize } from '../../server/text/tokens.ts';

const of = (text: string): string => languageOf(text, tokenize(text));

describe('the language of a text', () => {
  it.each([
    ['de', 'Der Stadtrat hat am Dienstag beschlossen, die alte Brücke nicht abzureißen, sondern für 3,4 Millionen Euro zu sanieren. „Sie gehört zu uns“, sagte die Bürgermeisterin nach der Sitzung, die bis in die Nacht dauerte.'],
    ['fr', 'Le conseil municipal a décidé mardi de ne pas démolir le vieux pont mais de le restaurer pour 3,4 millions d’euros. « Il est à nous », a dit la maire après la séance, qui a duré jusque dans la nuit.'],
    ['es', 'El ayuntamiento decidió el martes no derribar el viejo puente, sino restaurarlo por 3,4 millones de euros. «Es nuestro», dijo la alcaldesa después de la sesión, que duró hasta bien entrada la noche.'],
    ['uk', 'Міська рада у вівторок вирішила не зносити старий міст, а відремонтувати його. «Він наш», сказала міська голова після засідання, яке тривало до ночі.'],
    ['ja', '市議会は火曜日、古い橋を取り壊さずに修復することを決めた。「橋は私たちのものだ」と市長は夜まで続いた会議の後に語った。費用はおよそ三億円になる見込みだ。'],
  ])('is told: %s', (language, text) => {
    expect(of(text)).toBe(language);
  });

  it('is English where little can be told', () => {
    for (const text of ['', '12 500', 'Hallo Welt', 'São Paulo 3, Córdoba 1; Nuñez, García, Müller', '東京', 'Ω ≈ 3']) expect(of(text)).toBe('en');
  });

  it('is English where English quotes another language', () => {
    expect(of('The mayor said "die alte Brücke gehört zu uns und niemand wird sie abreißen, solange ich lebe", which is to say that nobody will tear down the bridge while she lives.')).toBe('en');
  });

  it('is English in a table of results', () => {
    expect(of('Results of the second round (winner first):\n1. Ana Petrova (Bulgaria) beat Lucía Fernández (Spain) 6-4 6-2\n2. Jürgen Weiß (Germany) beat Émile Dubois (France) 7-6 (7-3) 6-1'.repeat(4))).toBe('en');
  });

  it('is English for every article of the clusters', () => {
    const root = join(import.meta.dirname, '../accuracy');
    for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'))) expect(of(readFileSync(join(root, path), 'utf8')), path).toBe('en');
  });
});
