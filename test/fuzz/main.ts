/**
 * `npm run fuzz -- --minutes 10 [--seed 1]`: damages every fixture again and again; prints the seed of whatever goes wrong.
 * `npm run fuzz -- --show "pk-triwulan 3"`: everything that the core makes of that line's workbook of test/golden/damaged.txt.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { wholeText } from './damageText';
import { FIXTURES, startsOf, tryOne } from './fuzz';

/** So many wrong ones are enough to look at. */
const ENOUGH = 40;
/** A workbook that takes longer never ends: what runs in it cannot be interrupted but from outside. */
const NEVER_MS = 60_000;

async function show(line: string): Promise<void> {
  const [name = '', time = ''] = line.split(' ');
  const [start] = await startsOf([name]);
  if (start !== undefined) console.log(wholeText(start, Number(time)));
}

/** The other process: tries the seeds it is told, one by one. */
async function tryTold(): Promise<void> {
  const starts = await startsOf(FIXTURES);
  process.on('message', (seed: number) => process.send?.(tryOne(starts, seed)));
  process.send?.('ready');
}

async function started(): Promise<ChildProcess> {
  const worker = fork(__filename);
  await once(worker, 'message');
  return worker;
}

/** What is wrong with a seed's workbook; null where it does not end. */
async function tried(worker: ChildProcess, seed: number): Promise<readonly string[] | null> {
  const limit = AbortSignal.timeout(NEVER_MS);
  worker.send(seed);
  try {
    const [found] = (await once(worker, 'message', { signal: limit })) as [readonly string[]];
    return found;
  } catch (error) {
    if (!limit.aborted) throw error;
    return null;
  }
}

async function main(minutes: number, first: number, sole: boolean): Promise<void> {
  let worker = await started();
  const end = Date.now() + minutes * 60_000;
  let seed = first;
  let wrong = 0;
  do {
    const found = await tried(worker, seed);
    if (found === null) {
      worker.kill('SIGKILL');
      worker = await started();
    }
    for (const line of found ?? [`seed ${seed}: does not end within ${NEVER_MS / 1000} s`]) console.log(line);
    wrong += found?.length === 0 ? 0 : 1;
    seed += 1;
  } while (!sole && Date.now() < end && wrong < ENOUGH);
  worker.kill();
  console.log(`${seed - first} damaged workbooks of ${FIXTURES.length} fixtures tried, ${wrong} wrong; the next seed is ${seed}`);
  process.exitCode = wrong === 0 ? 0 : 1;
}

if (process.send === undefined) {
  const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' }, once: { type: 'boolean', default: false }, show: { type: 'string' } } });
  void (values.show === undefined ? main(Number(values.minutes), Number(values.seed), values.once) : show(values.show));
} else {
  void tryTold();
}
