/**
 * `npm run fuzz -- --minutes 10 [--seed 1]`: damages every fixture again and again; prints the seed of whatever goes wrong.
 * `npm run fuzz -- --show "pk-triwulan 3"`: everything that the core makes of that line's workbook of test/golden/damaged.txt.
 */
import { parseArgs } from 'node:util';
import { wholeText } from './damageText';
import { FIXTURES, startsOf, tryOne } from './fuzz';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' }, once: { type: 'boolean', default: false }, show: { type: 'string' } } });
/** So many wrong ones are enough to look at. */
const ENOUGH = 40;

async function show(line: string): Promise<void> {
  const [name = '', time = ''] = line.split(' ');
  const [start] = await startsOf([name]);
  if (start !== undefined) console.log(wholeText(start, Number(time)));
}

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

void (values.show === undefined ? main() : show(values.show));
