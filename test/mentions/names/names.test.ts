import { describe, expect, it } from 'vitest';
import { findNames } from '../../../server/mentions/names/names.ts';
import { parseArticle } from '../../../server/text/article.ts';
import { fulls, names, show, titles } from './show.ts';

describe('names', () => {
  it.each([
    ['leaves titles and possessives out', "Prime Minister Ada Brennholt met President Louis de Vries's aides in Lisbon.", "Prime Minister [P Ada Brennholt] met President [P Louis de Vries]'s aides in [L Lisbon]."],
    ['keeps initials and hyphens', "Gen. J. R. Okonjo-Weiss and Lt. Col. Peter O'Malley spoke to reporters.", "Gen. [P J. R. Okonjo-Weiss] and Lt. Col. [P Peter O'Malley] spoke to reporters."],
    ['keeps particles', 'Vincent van der Berg and Osama bin Talal are named in the file.', '[P Vincent van der Berg] and [P Osama bin Talal] are named in the file.'],
    ['joins a first name to the particle after it', 'Spokeswoman Mina al-Rashid declined to comment.', 'Spokeswoman [P Mina al-Rashid] declined to comment.'],
    ['tells organizations and their acronyms', 'The International Harbour Authority (IHA) said the IHA would appeal.', 'The [O International Harbour Authority] ([O IHA]) said the [O IHA] would appeal.'],
    ['tells by an acronym where its long form begins', 'It was the Polish Mill Running Board (PMRB) that met. Clear Shore Fund (CSF) and Art Walk Trust (AWT) came.', 'It was the [O Polish Mill Running Board] ([O PMRB]) that met. [O Clear Shore Fund] ([O CSF]) and [O Art Walk Trust] ([O AWT]) came.'],
    ['finds somebody behind the office of a company', 'Halyard sold it, said Halyard chief executive Morag Lennox-Hale on Monday.', '[O Halyard] sold it, said [O Halyard] chief executive [P Morag Lennox-Hale] on Monday.'],
    ['finds squads and the like behind words that titles begin with too', 'Nobody asked the Federal Art Squad or the National Lake Inspectorate.', 'Nobody asked the [O Federal Art Squad] or the [O National Lake Inspectorate].'],
    ['takes the last word of a body for no title', 'She gave it to the Rain Water International on Monday.', 'She gave it to the [X Rain Water International] on Monday.'],
    ['takes no rank of two words along', 'The ship is lost, said Vice Admiral Zinês Quadrosa on Monday.', 'The ship is lost, said Vice Admiral [P Zinês Quadrosa] on Monday.'],
    ['takes no office for a name', 'Chancellor of the Exchequer Ruth Hallam and Minister for Foreign Affairs Ivo Zelnik resigned.', 'Chancellor of the Exchequer [P Ruth Hallam] and Minister for Foreign Affairs [P Ivo Zelnik] resigned.'],
    ['takes no people for a name', 'Police said two Ukrainians and a German tourist were hurt.', 'Police said two Ukrainians and a German tourist were hurt.'],
    ['keeps a capital "The" inside a sentence', 'This report by The Daily Ledger was first read in Paris.', 'This report by [O The Daily Ledger] was first read in [L Paris].'],
    ['finds bodies with "of"', 'Carmen Ortiz left the Coalition of the Patient and joined the Group of Nine.', '[P Carmen Ortiz] left the [O Coalition of the Patient] and joined the [O Group of Nine].'],
    ['finds days and operations', 'Operation Northern Shield began before the Independence Day parade.', '[E Operation Northern Shield] began before the [E Independence Day] parade.'],
    ['parts a country from the ambassador to it', "France's ambassador to Chad Pierre Morel signed.", "[L France]'s ambassador to [L Chad] [P Pierre Morel] signed."],
    ['parts two bodies that "and the" joins', 'Envoys of the European Union and the United Nations met.', 'Envoys of the [O European Union] and the [O United Nations] met.'],
    ['takes a pronoun with its verb for no name', 'COLE: He’d run out of time. OSTEN: She\'d say the same of Ada Brennholt.', 'COLE: He’d run out of time. OSTEN: She\'d say the same of [P Ada Brennholt].'],
    ['reads a credit', 'THE EASTERN PRESS/Jonas Feld', '[O THE EASTERN PRESS]/[P Jonas Feld]'],
    ['takes a lower-case "group" along', 'A study by the Malmo group found that Texas leads.', 'A study by the [O Malmo group] found that [L Texas] leads.'],
    ['parts a company, its office and who holds it', 'Brightmoor CEO Nadia Quennell told analysts that sales rose.', '[O Brightmoor] CEO [P Nadia Quennell] told analysts that sales rose.'],
    ['parts two companies', 'The deal was signed by Osterby Holdings AS and Merrow Energy Ltd. in Bergen.', 'The deal was signed by [O Osterby Holdings AS] and [O Merrow Energy Ltd.] in [L Bergen].'],
    ['takes the end of a name along', 'Lee Dong-ha of Merrow Holdings plc met Owen Farrow Jr. on Monday.', '[P Lee Dong-ha] of [O Merrow Holdings plc] met [P Owen Farrow Jr.] on Monday.'],
    ['leaves what is said of a name', 'A Farrow-led board was appointed by Owen Farrow-backed members.', 'A [P Farrow]-led board was appointed by [P Owen Farrow]-backed members.'],
    ['takes an initial without a full stop along', 'The warden, K Anandam, hit back.', 'The warden, [P K Anandam], hit back.'],
    ['finds bodies with "of" behind other capitals', 'She left the Tarn Museum of Modern Art in May.', 'She left the [O Tarn Museum of Modern Art] in May.'],
    ['finds the bodies of those who have an apostrophe', 'A vote of the Dock Workers’ Alliance was held at Tarn Magistrates’ Court.', 'A vote of the [O Dock Workers’ Alliance] was held at [O Tarn Magistrates’ Court].'],
    ['finds somebody who leads a team', 'A group of nine walkers led by Torvil Hagsgard came. The boat was skippered by Sigvard Hollenbek.', 'A group of nine walkers led by [P Torvil Hagsgard] came. The boat was skippered by [P Sigvard Hollenbek].'],
    ['finds no somebody in a bank that leads', 'A group of investors led by Sunder Hollenbek bought it.', 'A group of investors led by [O Sunder Hollenbek] bought it.'],
    ['finds somebody by an age and by "who"', 'Nobody saw Marvel Okwudili, 29, go. Nobody saw Lovely Tembozi, who is 31, either.', 'Nobody saw [P Marvel Okwudili], 29, go. Nobody saw [P Lovely Tembozi], who is 31, either.'],
    ['takes two last words of a person for the person', 'Governor Amparo Dos Palos spoke first. "The road is open," Dos Palos said.', 'Governor [P Amparo Dos Palos] spoke first. "The road is open," [P Dos Palos] said.'],
    ['leaves other offices out', 'District Collector Ada Brennholt and Registrar Ivo Zelnik signed it.', 'District Collector [P Ada Brennholt] and Registrar [P Ivo Zelnik] signed it.'],
    ['takes no trade at the beginning for a name', 'Fisherman Tobias Okwudili saw it first.', 'Fisherman [P Tobias Okwudili] saw it first.'],
    ['leaves letters out', 'The judge asked Helen Okwudili KC for a reason.', 'The judge asked [P Helen Okwudili] KC for a reason.'],
    ['finds capitals that speak', 'That is not so, the NUTW says.', 'That is not so, the [O NUTW] says.'],
    ['takes for a place what something happens in', 'Quilmar rejects the plan. The council was criticised in Quilmar.', '[L Quilmar] rejects the plan. The council was criticised in [L Quilmar].'],
    ['takes no place for what one has a share in', 'Shares in Quilmar fell, and nobody has faith in Quilmar.', 'Shares in [O Quilmar] fell, and nobody has faith in [O Quilmar].'],
    ['finds somebody by the role after two words', 'Nobody asked Arvik Tolmache, an engineer, at all. Sunly Hadwick is the guy who decides.', 'Nobody asked [P Arvik Tolmache], an engineer, at all. [P Sunly Hadwick] is the guy who decides.'],
    ['leaves the role to whoever stands before "of"', 'Rep. Ida Brandl of Tavora, the majority whip, left.', 'Rep. [P Ida Brandl] of [L Tavora], the majority whip, left.'],
    ['parts somebody from the university', 'Prof. Wu Tifang of Orwell University calls it good.', 'Prof. [P Wu Tifang] of [O Orwell University] calls it good.'],
    ['takes no agency of pictures along', 'Getty Images Lars Hamdon was left furious.', 'Getty Images [P Lars Hamdon] was left furious.'],
    ['finds somebody who speaks by a surname', 'The call was backed by Wandari Maathe. Maathe said she wanted action.', 'The call was backed by [P Wandari Maathe]. [P Maathe] said she wanted action.'],
    ['takes no party label for a name', 'Sen. Ida Brandl, D-N.J., met Rep. Tom Ober, R-Kansas, on Friday.', 'Sen. [P Ida Brandl], D-N.J., met Rep. [P Tom Ober], R-[L Kansas], on Friday.'],
    ['takes no exclamation for a name', '"There\u2019s this, \u2018Oh, well,\u2019" Ida Brandl said.', '"There\u2019s this, \u2018Oh, well,\u2019" [P Ida Brandl] said.'],
    ['takes for a place what is said to be a town or the capital', 'The Lockmore case was heard in May. Bells rang in the town of Lockmore. In the capital, Quilmar, nobody slept.', 'The [L Lockmore] case was heard in May. Bells rang in the town of [L Lockmore]. In the capital, [L Quilmar], nobody slept.'],
    ['takes for a person who is addressed as one, once for the article', 'The Ravney campaign said that Governor Ravney had read it. It is for Arvik Ravney to say.', 'The [P Ravney] campaign said that Governor [P Ravney] had read it. It is for [P Arvik Ravney] to say.'],
    ['takes for a person who is called "Mr."', 'Vale Orkney met reporters. Aides to Mr. Orkney declined to speak.', '[P Vale Orkney] met reporters. Aides to Mr. [P Orkney] declined to speak.'],
    ['finds somebody as a cousin', 'People like the cousin of Filisa Choke left.', 'People like the cousin of [P Filisa Choke] left.'],
    ['finds somebody by a verb of one person and as a relative', 'Odd Skarvness, who speaks for the exporters, left. People like the son of Filisa Choke did not.', '[P Odd Skarvness], who speaks for the exporters, left. People like the son of [P Filisa Choke] did not.'],
    ['finds the place of a dateline without a date', 'ALDER MARLOW — The bridge over the river fell on Friday and nobody was hurt.', '[L ALDER MARLOW] — The bridge over the river fell on Friday and nobody was hurt.'],
    ['finds no place in what heads a paragraph', 'ANALYSIS — The bridge over the river fell on Friday and nobody was hurt.', 'ANALYSIS — The bridge over the river fell on Friday and nobody was hurt.'],
    ['finds bodies that go by their initials', 'Prices rose in the town. UN officials and an IMF team left. The UNHCR and UNICEF stayed.', 'Prices rose in the town. [O UN] officials and an [O IMF] team left. The [O UNHCR] and [O UNICEF] stayed.'],
    ['finds no body in a line of capitals', 'WHO IS IT THAT FELL FROM THE CRANE ON FRIDAY NIGHT', 'WHO IS IT THAT FELL FROM THE CRANE ON FRIDAY NIGHT'],
    ['finds somebody by the trade before two words', 'Nobody saw it but the economist Vale Orkney, who studies tax.', 'Nobody saw it but the economist [P Vale Orkney], who studies tax.'],
    ['finds somebody by the trade after two words', 'One local who did not ask was Vale Orkney, a retired fisherman.', 'One local who did not ask was [P Vale Orkney], a retired fisherman.'],
    ['takes the end of a name along that comes after an office of two words', 'Secretary General Song Ae-jin condemned it.', 'Secretary General [P Song Ae-jin] condemned it.'],
    ['finds somebody by the years', 'Vale Orkney-Marsh is 74 and has won.', '[P Vale Orkney-Marsh] is 74 and has won.'],
    ['leaves the currency alone', 'It cost C$2 billion, the US said.', 'It cost C$2 billion, the [L US] said.'],
  ])('%s', (_, text, shown) => {
    expect(show(text)).toBe(shown);
  });

  it('reads headlines and datelines in capitals', () => {
    const text = 'STORM BATTERS HOLTEBRO COAST\n\nHOLTEBRO, Denmark, May 3 (Northern Newswire) - Storm Agnes hit Holtebro on Sunday. Residents of Holtebro fled.';
    expect(names(text)).toEqual(expect.arrayContaining(['HOLTEBRO', 'Denmark', 'Northern Newswire', 'Storm Agnes', 'Holtebro']));
    expect(fulls(text)).toContain('HOLTEBRO = Holtebro');
  });

  it('reads a name that a line end breaks', () => {
    const text = 'Residents heard from the harbour master, Tomas\nLindqvist, that the boats were safe for the night and\nthat the ferry would sail again in the morning, as it\nhad done on every day of the long and stormy season.';
    expect(names(text)).toEqual(['Tomas\nLindqvist']);
  });

  it('knows a name at the beginning of a sentence by its other mentions', () => {
    expect(names('Ines Calder spoke first. Calder and the others left. "But Calder knows," he said.')).toEqual(['Ines Calder', 'Calder', 'Calder']);
  });
});

describe('titles', () => {
  it('stand before the name, before a comma or after one', () => {
    expect(titles('Mayor Ines Calder spoke. The mayor, Ines Calder, spoke. Tomas Reyes, a farmer, agreed. The civil protection minister, Hana Sato, left.')).toEqual([
      'Mayor | Ines Calder',
      'mayor | Ines Calder',
      'farmer | Tomas Reyes',
      'civil protection minister | Hana Sato',
    ]);
    expect(titles('Minister for Foreign Affairs Ivo Zelnik met Mr. Hallam and Dr. Ngozi Eze, chief executive of Brightwater.')).toEqual([
      'Minister for Foreign Affairs | Ivo Zelnik',
      'Mr | Hallam',
      'chief executive | Ngozi Eze',
    ]);
    expect(titles('Ada Holm, a dancer with whom Prince Karl danced, bowed. Ben Rowe, a critic of General Holm, did not.')).toEqual(['Prince | Karl', 'General | Holm']);
    expect(titles('Ben Rowe, one of the president\'s closest aides, waited. John Lund, a chief of staff, did not.')).toEqual(['chief of staff | John Lund']);
  });
});

describe('full forms', () => {
  it('go from surnames to people, particles and all', () => {
    expect(fulls('Vincent van der Berg sang. Van der Berg bowed. Ruth Adeyemi-Clarke clapped; Adeyemi-Clarke had paid.')).toEqual([
      'Vincent van der Berg = Vincent van der Berg',
      'Van der Berg = Vincent van der Berg',
      'Ruth Adeyemi-Clarke = Ruth Adeyemi-Clarke',
      'Adeyemi-Clarke = Ruth Adeyemi-Clarke',
    ]);
  });
  it('give several words that a name ends with to the person', () => {
    expect(fulls('Salma Ben Tahar came. Ben Tahar spoke.')).toEqual(['Salma Ben Tahar = Salma Ben Tahar', 'Ben Tahar = Salma Ben Tahar']);
  });
  it('give a surname to the one who was named last', () => {
    expect(fulls('Anna Moreau spoke. Moreau was brief. Then Paul Moreau spoke. Moreau was not.').filter((f) => f.startsWith('Moreau'))).toEqual(['Moreau = Anna Moreau', 'Moreau = Paul Moreau']);
  });
  it('pass over family and those who are no relation', () => {
    expect(fulls('Paul Moreau, whose sister Anna Moreau was hurt, wept. Moreau left the hospital.')).toContain('Moreau = Paul Moreau');
    expect(fulls('Anna Moreau leads the party. General Paul Moreau, no relation of Ms Moreau, is in charge.')).toContain('Moreau = Anna Moreau');
  });
  it('leave a relative of whom only the first name is given alone', () => {
    expect(fulls('Henry Moreau met Paul Canlas, who won the seat of his father, Henry.')).toContain('Henry = Henry');
    expect(fulls('Henry Moreau met Paul Canlas. "We won," said Henry.')).toContain('Henry = Henry Moreau');
  });
  it('go from a storm and a hospital in short to the whole', () => {
    expect(fulls('Typhoon Hoskino hit on Friday. By noon Hoskino had passed.')).toContain('Hoskino = Typhoon Hoskino');
    expect(fulls('Nurses at Brannick General Hospital struck. Patients at Brannick General waited.')).toContain('Brannick General = Brannick General Hospital');
  });
  it('pass over those of the other sex', () => {
    expect(fulls('Anna Moreau met General Paul Moreau in Paris. Ms Moreau smiled.')).toContain('Moreau = Anna Moreau');
  });
  it('go to the one of two namesakes whose title stands beside the surname', () => {
    expect(fulls('President Marit Moreau met Secretary Jorun Moreau in Paris. President Moreau smiled.')).toContain('Moreau = Marit Moreau');
    expect(fulls('A lorry was driven by Jorun Moreau. The mayor, Marit Moreau, came too. Moreau, the truck driver, smiled.')).toContain('Moreau = Jorun Moreau');
    expect(fulls('A lorry was driven by Jorun Moreau. The mayor, Marit Moreau, came too. Moreau smiled.')).toContain('Moreau = Marit Moreau');
  });
  it('go from a museum or hotel to the words behind that', () => {
    expect(fulls('Two pictures hung in the Museum Ter Velde in May. Now Ter Velde pays for locks.')).toContain('Ter Velde = Museum Ter Velde');
  });
  it('spell acronyms and short names of organizations out', () => {
    const text = 'Workers at Brightwater Holdings Inc and the International Harbour Authority (IHA) met on Friday. Shares in Brightwater fell. The IHA will pay. Carrow Rovers beat Stenhall United. A win for Rovers, then.';
    expect(fulls(text)).toEqual(expect.arrayContaining(['IHA = International Harbour Authority', 'Brightwater = Brightwater Holdings Inc', 'Rovers = Carrow Rovers']));
  });
  it('leave a surname to whoever it was before one of the family is named', () => {
    const text = 'President Lindqvist said he would go. Lindqvist left his house at noon. First lady Maria Lindqvist stayed.';
    expect(fulls(text)).toContain('Lindqvist = Lindqvist');
    expect(fulls('Lindqvist said she would go. First lady Maria Lindqvist stayed.')).toContain('Lindqvist = Maria Lindqvist');
  });
  it('take the fullest form of a person', () => {
    expect(fulls('Donald Lindqvist spoke. Donald J. Lindqvist was heard.')).toEqual(['Donald Lindqvist = Donald J. Lindqvist', 'Donald J. Lindqvist = Donald J. Lindqvist']);
  });
});

describe('in a page with its navigation', () => {
  it('names in bylines count', () => {
    const article = parseArticle('a.txt', 'Skip to content\n\nBy Perrin Oakes\n\nThe council of Ashby Falls met on Monday. Nobody came.');
    expect(findNames(article).map((name) => name.text)).toEqual(['Perrin Oakes', 'Ashby Falls']);
  });
});
