// `npm run fuzz -- --minutes N --seed S [KIND…]`: random input of each kind for N minutes of processor time.
import { inspect, parseArgs } from 'node:util';
import { FUZZES } from './fuzzes.ts';

const { values, positionals } = parseArgs({ options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } }, allowPositionals: true });
const minutes = Number(values.minutes);
const seed = Number(values.seed);
/** Cases of one round; each round has a seed of its own. */
const ROUND = 50;

for (const fuzz of FUZZES.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
  const time = (): number => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000 + (fuzz.spent?.() ?? 0);
  };
  const since = time();
  let round = 0;
  while (time() - since < minutes * 60_000) {
    try {
      await fuzz.run(seed + round, ROUND);
    } catch (error) {
      console.error(`${fuzz.name}, seed ${seed + round}: ${inspect(error)}`);
      process.exitCode = 1;
    }
    round++;
  }
  console.log(`${fuzz.name}: ${round * ROUND} cases, seeds ${seed} to ${seed + round - 1}, ${((time() - since) / 60_000).toFixed(1)} minutes of processor time.`);
}
process.exit();
