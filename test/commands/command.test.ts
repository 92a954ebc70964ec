import { createCommand, type Unfinished } from '../../src/commands/command';
import { failureNotice } from '../../src/messages/notice';

/** Presses the button once and tells what happened, in order. */
async function press(run: () => Promise<Unfinished | null>, showReasons: () => Promise<void> = () => Promise.resolve()): Promise<string[]> {
  const happened: string[] = [];
  const command = createCommand({
    run,
    showReasons: ({ reasons, isPart }) => {
      happened.push(`shown: ${reasons.map(({ code }) => code).join(', ') || 'general words'}${isPart ? ', the rest is done' : ''}`);
      return showReasons();
    },
  });
  await command({ completed: () => happened.push('completed') }).catch((error: unknown) => happened.push(`rejected: ${String(error)}`));
  return happened;
}

test.each([
  ['done', () => Promise.resolve(null), ['completed']],
  ['refused', () => Promise.resolve({ reasons: [failureNotice('protected')], isPart: false }), ['shown: protected', 'completed']],
  ['done in part', () => Promise.resolve({ reasons: [failureNotice('protected')], isPart: true }), ['shown: protected, the rest is done', 'completed']],
  ['a fault of our own', () => Promise.reject(new Error('bug')), ['shown: general words', 'completed']],
  [
    'a fault before anything is awaited',
    () => {
      throw new Error('bug');
    },
    ['shown: general words', 'completed'],
  ],
])('fault 23: %s: Excel is told that it is over, last of all', async (_what, run, happened) => expect(await press(run)).toEqual(happened));

test('a dialog that fails does not keep the button busy', async () => {
  const happened = await press(
    () => Promise.resolve({ reasons: [], isPart: false }),
    () => Promise.reject(new Error('no dialog')),
  );
  expect(happened).toEqual(['shown: general words', 'completed', 'rejected: Error: no dialog']);
});

test('fault 21: a second press during the first starts nothing, and both are completed', async () => {
  let runs = 0;
  let finish = (): void => undefined;
  const command = createCommand({
    run: () => {
      runs += 1;
      return new Promise((resolve) => {
        finish = () => resolve(null);
      });
    },
    showReasons: () => Promise.resolve(),
  });
  const completed: number[] = [];
  const first = command({ completed: () => completed.push(1) });
  await command({ completed: () => completed.push(2) });
  expect([runs, completed]).toEqual([1, [2]]);
  finish();
  await first;
  expect(completed).toEqual([2, 1]);
  const third = command({ completed: () => completed.push(3) });
  expect(runs).toBe(2);
  finish();
  await third;
});
