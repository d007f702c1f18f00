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
    for (const line of ['May 6, 2031', 'Tuesday 6 May 2031', 'Updated 6 May 2031, 11:20', 'Published: May 6th, 2031 at 7:05 p.m.', '2031-05-06T10:00:00Z', '06.05.2031', 'Last updated on 6 May 2031 | 10.15 BST', 'Velle Trade Review, issue of 6 May 2031', 'Repairs in the east: Tuesday 6 May 2031, summary at 18.00', 'Embargoed until 00.01 on 6 May 2031', 'STRICTLY EMBARGOED UNTIL 00:01 BST TUESDAY 6 MAY 2031', 'For immediate release: 6 May 2031', 'Not for publication before 6am GMT, 6 May 2031']) {
      check(`Bridge closed\n\n${line}\n\n${PROSE}`, { published: '2031-05-06', title: 'Bridge closed' });
    }
  });
  it('stands in the dateline', () => {
    check(`VELLE, May 6, 2031 (Eastern Press) - ${PROSE}`, { published: '2031-05-06', publisher: 'Eastern Press' });
    check(`May 6, 2031 (Eastern Press) - ${PROSE}`, { published: '2031-05-06', publisher: 'Eastern Press' });
    check(`Bridge closed\n\nBy Ida Roth\nMay 6 (Eastern Press) - ${PROSE}`, { published: null, yearless: '05-06', publisher: 'Eastern Press' });
    check(`May 6 (a Tuesday) was hot. ${PROSE}`, { published: null, yearless: null, publisher: null });
    check(`PORT VELLE, Olmeck, 6 May 2031 — ${PROSE}`, { published: '2031-05-06' });
    check(`OLDA (Norway), May 6, 2031 (Eastern Press) - ${PROSE}`, { published: '2031-05-06', publisher: 'Eastern Press' });
    check(`VELLE 2031-05-06\n\n${PROSE}`, { published: '2031-05-06' });
    check(`PORT VELLE, Olm. (May 6, 2031) — ${PROSE}`, { published: '2031-05-06' });
    check(`VELLE, May 6, 2031: ${PROSE}`, { published: '2031-05-06' });
    check(`Timeline, May 6, 2031: ${PROSE}`, { published: null });
  });
  it('takes the year from elsewhere where all full dates agree on it', () => {
    check(`VELLE, May 6 (Eastern Press) - ${PROSE}\n\nIt is to open again on June 1, 2031, the county said.`, { published: '2031-05-06', yearless: null });
    check(`VELLE, May 6 (Eastern Press) - ${PROSE}\n\nIt was opened on June 1, 1975, and repaired on 2 March 2019.`, { published: null, yearless: '05-06' });
    check(`VELLE, May 6 (Eastern Press) - ${PROSE}\n\nIt was closed on May 1, 2031, for repairs that took until 2034.`, { published: null, yearless: '05-06' });
    check(`VELLE, May 6 (Eastern Press) - ${PROSE}\n\nRepairs are to cost 31 million by April 2034.`, { published: null, yearless: '05-06' });
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

describe('a line at the head of an article', () => {
  it('dates it, whatever else stands there', () => {
    for (const line of [
      'May 6, 2031 | by the Velle Post team',
      'Velle Nine News, 6 May 2031, updated 22:15',
      '6 May 2031, 14:05 | 3 min',
      'By the news desk | 6 May 2031 | 18:02',
      'Posted on 6 May 2031 in Bridges and Other Worries',
      '6 Sept 2031, by The Idle Ferryman',
      'Velle Morning Post — Tuesday, May 6, 2031',
      'VELLE REVIEW | 06.05.2031',
      'Velle Post - 25/05/2031',
      'Radio Tarn | 6 May 2031, 8 a.m.',
      'Velle Public Radio, 6 May 2031. This is an edited transcript.',
      'VELLE, 6 May 2031 — For immediate release',
    ]) {
      const iso = line.includes('Sept') ? '2031-09-06' : line.includes('25/') ? '2031-05-25' : '2031-05-06';
      check(`Bridge closed\n\n${line}\n\n${PROSE}`, { title: 'Bridge closed', published: iso });
    }
  });
  it('dates it without a year where it says that it is a date', () => {
    for (const line of ['Published Tuesday 6 May, 22:40', 'Velle One online, 6 May, 13:05', 'Text version, broadcast on Tuesday, 6 May, 7 a.m.', 'Velle 9 online team, Tuesday 6 May', 'May 6']) check(`Bridge closed\n\n${line}\n\n${PROSE}`, { yearless: '05-06', title: 'Bridge closed' });
  });
  it('is a headline where the date is a part of what it says', () => {
    for (const line of ['May 6, 2031: the day the bridge closed', 'Storm of 6 May 2031 closes bridge', 'Bridge to open again on 6 May', 'What the bridge cost from 6 May 2031 to June']) check(`${line}\n\n${PROSE}`, { published: null, yearless: null, title: line });
  });
  it('names the paper, above the headline or before the date', () => {
    check(`THE TARN COURIER\nTuesday, May 6, 2031\n\nBridge closed\n\n${PROSE}`, { title: 'Bridge closed', publisher: 'THE TARN COURIER', published: '2031-05-06' });
    check(`Velle Morning Post — Tuesday, May 6, 2031\n\nBridge closed\n\nBy Ida Roth\n\n${PROSE}`, { title: 'Bridge closed', publisher: 'Velle Morning Post', byline: 'Ida Roth' });
    check(`Bridge closed\n\n6 May 2031 | by Ida Roth\n\n${PROSE}`, { title: 'Bridge closed', publisher: null, byline: 'Ida Roth' });
    check(`Bridge closed\n\nOSSO — Tuesday, May 6, 2031\n\nA bridge in Osso was closed. ${PROSE}`, { published: '2031-05-06', publisher: null });
    check(`Bridge closed\n\nBBTV — Tuesday, May 6, 2031\n\nA bridge in Osso was closed. ${PROSE}`, { published: '2031-05-06', publisher: 'BBTV' });
  });
  it('takes no year from the text that the weekday of the first lines does not fit', () => {
    // The 6th of May is a Tuesday in 2031 and a Monday in 2030.
    check(`VELLE, May 6 (Eastern Press) - The bridge was closed on Tuesday, the county said.\n\nDivers had been there on April 3, 2030.`, { published: null, yearless: '05-06' });
    check(`VELLE, May 6 (Eastern Press) - The bridge was closed on Tuesday, the county said.\n\nDivers had been there on April 3, 2031.`, { published: '2031-05-06' });
  });
});
