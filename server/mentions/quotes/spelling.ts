/** Words that no rule turns into how Americans spell them, titles cut short and small numbers in digits. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['programme', 'program'], ['programmes', 'programs'], ['grey', 'gray'], ['plough', 'plow'], ['sceptic', 'skeptic'], ['sceptics', 'skeptics'], ['sceptical', 'skeptical'], ['jewellery', 'jewelry'],
  ['ageing', 'aging'], ['judgement', 'judgment'], ['towards', 'toward'], ['defence', 'defense'], ['offence', 'offense'], ['licence', 'license'], ['aluminium', 'aluminum'], ['ok', 'okay'], ['vs', 'versus'], ['til', 'till'], ['mum', 'mom'], ['mums', 'moms'], ['mummy', 'mommy'], ['whilst', 'while'], ['amongst', 'among'], ['maths', 'math'], ['learnt', 'learned'], ['cosy', 'cozy'],
  ['tyre', 'tire'], ['tyres', 'tires'], ['cheque', 'check'], ['cheques', 'checks'], ['pyjamas', 'pajamas'], ['practise', 'practice'], ['pretence', 'pretense'],
  ['sen', 'senator'], ['rep', 'representative'], ['gov', 'governor'], ['gen', 'general'], ['lt', 'lieutenant'], ['col', 'colonel'], ['capt', 'captain'], ['sgt', 'sergeant'], ['dr', 'doctor'], ['prof', 'professor'], ['rev', 'reverend'],
  ['1', 'one'], ['2', 'two'], ['3', 'three'], ['4', 'four'], ['5', 'five'], ['6', 'six'], ['7', 'seven'], ['8', 'eight'], ['9', 'nine'], ['10', 'ten'], ['11', 'eleven'], ['12', 'twelve'],
]);

/** Letters of the shortest word that the rules take. */
const SHORT = 5;
const LONG = 8;

/**
 * A folded word as it is spelt in America, titles in full, numbers up to twelve in words: newspapers write what was said in their own
 * spelling. What is no word of either ("raize") is only compared with what was folded likewise.
 */
export function foldSpelling(word: string): string {
  const plain = PLAIN.get(word);
  if (plain !== undefined || word.length < SHORT) return plain ?? word;
  const last = word.charCodeAt(word.length - 1);
  if (last === E && word.endsWith('tre')) return `${word.slice(0, -2)}er`;
  const spelt = word.replace(/(?<=[a-z]{2})is(?=(?:e|ed|es|ing|ation|ations)$)/, 'iz').replace(/(?<=[a-z]al)ys(?=(?:e|ed|es|ing)$)/, 'yz').replace(/(?<=[aeiou][a-z]{1,4})our(?=(?:s|ed|ing|able|ful|hood|hoods|ite|ites)?$)/, 'or').replace(/(?<=p|an|^h|gyn|leuk|isch)ae(?=[a-z]{2})/, 'e').replace(/(?<=^|rrh|hom)oe(?=(?:a|str|soph|dem|opath)[a-z]*$)/, 'e');
  return spelt.length < LONG ? spelt : spelt.replace(/ll(?=(?:ed|ing|er|ers)$)/, 'l');
}

const E = 101;
