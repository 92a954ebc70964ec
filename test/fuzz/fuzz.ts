/** Damaged workbooks, one a seed, and what is wrong with what becomes of them. */
import { readdirSync } from 'node:fs';
import type { WorkbookSnapshot } from '../../src/core/model/grid';
import { snapshotOfFixture } from '../core/fixtureSnapshot';
import { damaged } from './damage';
import { wrongIn } from './oracle';
import { randomOf } from './random';

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
  const { snapshot: tried, done } = damaged(snapshot, random);
  const told = (what: string): string => `seed ${seed}, ${name} (${done.join('; ')}): ${what}`;
  try {
    return wrongIn(tried, seed % 5 === 0).map(told);
  } catch (error) {
    return [told(`thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)];
  }
}
