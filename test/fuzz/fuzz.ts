/** Damaged workbooks, one a seed, and what is wrong with what becomes of them. */
import { readdirSync } from 'node:fs';
import type { WorkbookSnapshot } from '../../src/core/model/grid';
import { snapshotOfFixture } from '../core/fixtureSnapshot';
import { damaged } from './damage';
import { wrongAfterEdit, wrongIn } from './oracle';
import { randomOf } from './random';
import { withSettings } from './settings';

export interface Start {
  readonly name: string;
  readonly snapshot: WorkbookSnapshot;
}

export const FIXTURES: readonly string[] = readdirSync('test/fixtures').filter((file) => file.endsWith('.xlsx')).map((file) => file.slice(0, -'.xlsx'.length));

export async function startsOf(names: readonly string[]): Promise<Start[]> {
  const starts: Start[] = [];
  for (const name of names) starts.push({ name, snapshot: await snapshotOfFixture(name) });
  return starts;
}

/** What is wrong with the workbook that comes of a seed, one line each; an error thrown is one. */
export function tryOne(starts: readonly Start[], seed: number): string[] {
  const random = randomOf(seed);
  const [first, ...rest] = starts;
  if (first === undefined) return ['nothing to damage'];
  const { name, snapshot } = random.oneOf([first, ...rest]);
  const { snapshot: tried, done: damages } = damaged(snapshot, random);
  const done = [...damages];
  const hasSettings = random.below(3) === 0;
  // Formulas are not computed here.
  const start = hasSettings ? withSettings(tried, random, 'nilai') : tried;
  const told = (what: string): string => `seed ${seed}, ${name}${hasSettings ? ' with settings' : ''} (${done.join('; ')}): ${what}`;
  const edit = (after: WorkbookSnapshot): WorkbookSnapshot => {
    const edited = damaged(after, random, 3);
    done.push('after a run', ...edited.done);
    return edited.snapshot;
  };
  try {
    return [...wrongIn(start, seed % 5 === 0), ...wrongAfterEdit(start, edit)].map(told);
  } catch (error) {
    return [told(`thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)];
  }
}
