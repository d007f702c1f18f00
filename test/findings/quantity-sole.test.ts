import { expect, test } from 'vitest';
import { differing as differingOf } from './differing.ts';

const LEAD = 'Prisoners set fire to the jail of Tolmezza on Tuesday and held it for a night, the Brisca county office said.';
const differing = (...bodies: readonly string[]): string[] => differingOf(LEAD, ...bodies);

test('the only dead that each article gives are the same, whatever they are called', () => {
  expect(differing('Six inmates were killed before the gates were opened.', 'The night on which seven prisoners died has begun a debate about staff.')).toEqual(['Six / seven']);
});
test('not where an article gives other dead as well', () => {
  expect(differing('Six cooks were killed before the gates were opened.', 'The night on which seven people died has begun a debate about staff.')).toEqual(['Six / seven']);
  expect(differing('Six cooks were killed before the gates were opened. Two guards were killed in the kitchen.', 'The night on which seven people died has begun a debate about staff.').filter((told) => told.startsWith('Six'))).toEqual([]);
});
test('the dead of another year are others', () => {
  expect(differing('Back in 2017 there was a fire in the same wing that took nine lives.', 'The night on which six prisoners died has begun a debate about staff.')).toEqual([]);
  expect(differing('Six inmates were killed before the gates were opened. In 2017 a fire there left 26 dead.', 'The night on which seven prisoners died has begun a debate about staff.')).toEqual(['Six / seven']);
});
test('the dead of one group are not those of another', () => {
  expect(differing('Two guards died in the first hour.', 'Three prisoners were killed by rivals.')).toEqual([]);
  expect(differing('Two drivers were killed at the gate.', 'Three patients died in the ward.')).toEqual([]);
});
test('nor those of months before', () => {
  expect(differing('A fire in the jail of Osk killed seven people in January.', 'Six inmates were killed before the gates were opened.')).toEqual([]);
});
test('animals are no people', () => {
  expect(differing('Six inmates were killed before the gates were opened.', 'Seven leopards died on the road.')).toEqual([]);
});
test('a share that two articles give is the one that a third gives otherwise, in words that are less alike', () => {
  const [first, second] = ['Four percent of the inmates who were moved had serious burns, mostly on the hands.', 'About 4% had serious burns, the county office said.'];
  expect(differing(first, second, 'Fourteen percent had nasty burns, and one in ten had none.')).toEqual(['Four percent / 4% / Fourteen percent']);
});
test('and a small number of the same things', () => {
  const [first, second] = ['The keys had been packed into two pots, one inside the other, and lay below the floor.', 'The keys came out of the floor in two pots, packed one inside the other.'];
  expect(differing(first, second, 'That is why the wardens know of three pots and not just of a heap.')).toEqual(['two / two / three']);
});
test('what befell people is not set against things', () => {
  const toll = 'Guards opened the jail gates in Tolmezza before dawn; three dead';
  expect(differing(toll, 'All four jail gates in Tolmezza were opened by guards before dawn.')).toEqual([]);
  expect(differing(toll, 'Four inmates died before dawn.')).toEqual(['three / Four']);
});
test('a toll is of the dead where nothing else is said', () => {
  expect(differing('Six inmates were killed before the gates were opened.', 'The toll from the fire has since climbed to seven, the county said.')).toEqual(['Six / seven']);
  expect(differing('Six inmates were killed before the gates were opened.', 'The toll of injured has since climbed to seven, the county said.')).toEqual([]);
  expect(differing('Six inmates were killed before the gates were opened.', 'The bridge toll has since climbed to seven, the county said.')).toEqual([]);
  expect(differing('Six inmates were killed before the gates were opened.', 'Visitors paid the toll for seven, the county said.')).toEqual([]);
});
test('what will last so long is no slip of what has lasted', () => {
  const [first, second] = ['Guards watched the new locks for a year and a half.', 'The locks were watched by guards for 18 months.'];
  expect(differing(first, second, 'The maker of the locks will give them away for 15 years.')).toEqual([]);
  expect(differing(first, second, 'Guards had watched the locks for 15 years.')).toEqual(['a year and a half / 18 months / 15 years']);
});
test('the hurt as well as the dead, and not those of the last time', () => {
  const seven = 'Seven prisoners were injured when the roof of the yard fell.';
  expect(differing(seven, 'Nine are hurt, according to the hospital.')).toEqual(['Seven / Nine']);
  expect(differing(seven, 'Nine are dead, according to the hospital.')).toEqual([]);
  expect(differing('It was the first fire there since 2011, when a lamp fell over and three people were hurt.', 'Nine are hurt, according to the hospital.')).toEqual([]);
});
