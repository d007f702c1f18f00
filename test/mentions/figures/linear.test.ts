import { it } from 'vitest';
import { findBareFigures } from '../../../server/mentions/figures/figures.ts';
import { parseArticle } from '../../../server/text/article.ts';
import { expectLinear } from '../../growth.ts';

/** Text that invites a scanner to look far: each is repeated to one long sentence. */
const SHAPES = [
  '1', '1,', '1 ', '1-', '1.', '1/', '$', '$1', '1%', '-', '+1', '1:', '000 ', 'one hundred and ', 'one ', 'million ', 'lakh crore ', 'a ', 'half ', 'one and a half ', 'dozens of ', 'point five ', 'minus ',
  'between 1 and ', '1 to ', 'from 1 to ', 'rose by ', 'up to ', 'more than ', 'Sunday, ', 'July ', 'last ', '1 out of ', 'of the ', 'first ', 'No. ', 'USD', 'USD ', 'US $', 'per ', 'a day ', '1 day ', '1 ft ', '20 big and ',
  '1h ', '1h1m', '1:01:01 ', '1:01.1 ', '1 to 1 ', '1-in-', 'on the 1st ', '50-50 ', '7/2 odds ', '1 hour 1 minute 1 second ', '-$1 ', 'a mile and a half ',
  'x', 'x1', '1x10^', 'a@', '=" 1', 'km/h ', '1 degrees ', '200 pounds ', 'four-, ', '5 Oak ', '\u00bd', "'90",
];

it.each(SHAPES)('time grows with the length: %j', (shape) => {
  expectLinear(shape, 10_000, (text) => {
    const article = parseArticle('a.txt', text);
    return () => void findBareFigures(article);
  });
}, 60_000);
