/** `npm run fuzz -- --minutes 10 [--seed 1]`: damages every fixture again and again; prints the seed of whatever goes wrong. */
import { parseArgs } from 'node:util';
import { FIXTURES, startsOf, tryOne } from './fuzz';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' }, once: { type: 'boolean', default: false } } });
/** So many wrong ones are enough to look at. */
const ENOUGH = 40;

async function main(): Promise<void> {
  const starts = await startsOf(FIXTURES);
  const end = Date.now() + Number(values.minutes) * 60_000;
  let seed = Number(values.seed);
  let tried = 0;
  let wrong = 0;
  do {
    const found = tryOne(starts, seed);
    for (const line of found) console.log(line);
    wrong += found.length > 0 ? 1 : 0;
    tried += 1;
    seed += 1;
  } while (!values.once && Date.now() < end && wrong < ENOUGH);
  console.log(`${tried} damaged workbooks of ${starts.length} fixtures tried, ${wrong} wrong; the next seed is ${seed}`);
  process.exitCode = wrong === 0 ? 0 : 1;
}

void main();
