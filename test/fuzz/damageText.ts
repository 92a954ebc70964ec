/** What the core makes of a damaged workbook, in one line and whole. */
import { createHash } from 'node:crypto';
import type { WorkbookSnapshot } from '../../src/core/model/grid';
import { afterRun, editedText, fixtureText } from '../core/fixtureText';
import { damaged } from './damage';
import type { Start } from './fuzz';
import { randomOf } from './random';
import { withSettings } from './settings';

/** Damaged workbooks of each fixture, as many damaged after a run of ours, and damages of each at most. */
export const EACH = 8;
const MOST = 2;

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The same for a name and a time whatever other fixtures there are. Damaged before a run, or, at times from EACH on, after one; every second one with settings of its own. */
function damagedStart({ name, snapshot }: Start, time: number): { readonly tried: WorkbookSnapshot; readonly done: string } {
  const random = randomOf(hashOf(`${name} ${time}`).readUInt32BE(0));
  const start = time % 2 === 0 ? snapshot : withSettings(snapshot, random, random.oneOf(['nilai', 'rumus']));
  const { snapshot: tried, done } = damaged(time < EACH ? start : afterRun(start), random, MOST);
  return { tried, done: `${start === snapshot ? '' : 'with settings; '}${time < EACH ? '' : 'after a run: '}${done.join('; ')}` };
}

/** Everything that the core makes of it, tables included; of one that was damaged after a run, what the next run and the ways back make of it. */
function textOf(tried: WorkbookSnapshot, time: number): string {
  return time < EACH ? fixtureText(tried, 'steps') : editedText(tried);
}

export function wholeText(start: Start, time: number): string {
  return textOf(damagedStart(start, time).tried, time);
}

/** How often each finding is told. */
function findingsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, code = ''] of text.matchAll(/^code="([^"]+)"/gm)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** Of what was read and found, of what a run writes, and of the tables, which hold the texts, and the other jobs. */
function hashesOf(text: string): string {
  const [found = '', rest = ''] = text.split('\n## steps\n');
  const [written = '', ...others] = rest.split(/^select .*$/m);
  return [found, written, others.join('')].map((part) => hashOf(part).toString('hex').slice(0, 6)).join(' ');
}

/** `before`: of the workbook as it was. */
export function lineOf(start: Start, time: number, before: string): string {
  const { tried, done } = damagedStart(start, time);
  const after = textOf(tried, time);
  if (time >= EACH) return `${start.name} ${time}: ${done} | ${hashesOf(after)}`;
  const [was, is] = [findingsOf(before), findingsOf(after)];
  const changes = [...new Set([...was.keys(), ...is.keys()])].map((code) => ({ code, more: (is.get(code) ?? 0) - (was.get(code) ?? 0) })).filter(({ more }) => more !== 0).sort((a, b) => a.code.localeCompare(b.code));
  const told = changes.map(({ code, more }) => `${more > 0 ? '+' : ''}${more} ${code}`).join(', ');
  return `${start.name} ${time}: ${done} | ${told === '' ? 'no other finding' : told} | ${hashesOf(after)}`;
}
