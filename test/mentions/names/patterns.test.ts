import { describe, expect, it } from 'vitest';
import { show } from './show.ts';

/** The text with the brackets of `show`, which are taken out before it is read. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  'particles and parts of a name': [
    'Engineers from [L Lagos] met [P Ngozi Okonjo-Adeyemi] and [P Jean-Luc de la Tour] on Friday.',
    'A suspect named [P Pieter ter Horst] fled to [L Antwerp].',
    'Sheikh [P Hamad bin Rashid] greeted [P Abd al-Karim Nasser] at the gate.',
  ],
  'acronyms in mixed case': [
    'The [O Bank of Tavora] ([O BoT]) held rates, and the [O BoT] will meet again in May. The [O BoT] said so.',
    'The [O Ministry of Health] ([O MoH]) said the [O MoH] had no doses left.',
  ],
  'bodies with a cause': [
    'A volunteer from [O Doctors for Peace] drove the van.',
    'A nurse from [O Midwives for Change] spoke.',
    'The charity [O Bikes for Change] gave away 400 bicycles.',
    'They joined [O Friends of the Forest] and [O Teachers Without Borders] last year.',
    'A group called [O Harbour for All] marched. [O Harbour for All] will march again.',
  ],
  'organizations by their last word': [
    'Workers at the [O Riga Glass Company] walked out.',
    'Shares in the [O Tarn Valley Brewery] fell.',
    '[O Tidewater Capital] and [O Hollow Bank] merged.',
    'The [O World Anti-Doping Agency] banned [P Ivo Kral].',
    '[P Renske Hallow] of [O Tidewater Capital] was one of them.',
  ],
  'organizations with an apostrophe': [
    "Staff at [O St Mary's Hospital] struck.",
    "The [O Teachers' Federation of Ghana] called a strike.",
    "They met at [O St Anne's Cathedral] on Sunday.",
    "The [O People's Union] of Prime Minister [P Corvin Hale] came second.",
  ],
  'events': [
    'The [E Battle of Corrin] was fought there.',
    'Runners in the [E Nairobi Marathon] fainted.',
    'The [E Harrow Film Festival] opened with a short.',
  ],
  'places with a landform': ['Snow closed the [L Karst mountains].', 'The [L Gulf of Marrow] is rough in the [L Straits of Harl].'],
  'words that open a sentence': [
    'Neighbouring [L Tavora] closed its border.',
    'Landlocked [L Chad] has no port.',
    'Rival [O Corvus Motors] cut prices.',
    'Central [L Madrid] was quiet.',
  ],
  'first names': ['I met [P Petra Holmve] on the bank.'],
  'datelines': [
    '[L PORT MORESBY], [L Papua New Guinea] - Police said two men were hurt.',
    '[L ST. ANNE], Oct 4 - The mill closed.',
    '[L GENEVA] ([O Lake Press]) \u2014 Talks broke up.',
    '[L CAMP SOLIS], [L Greenland], Jan 9 - The drill stopped.',
  ],
};

describe('names by their pattern', () => {
  for (const [title, texts] of Object.entries(SHOWN)) {
    it.each(texts)(`${title}: %s`, (shown) => {
      expect(show(shown.replace(/\[[POLEX] ([^\]]*)\]/g, '$1'))).toBe(shown);
    });
  }
});
