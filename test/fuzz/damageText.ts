/** What the core makes of a damaged workbook, in one line and whole. */
import { createHash } from 'node:crypto';
import { fixtureText } from '../core/fixtureText';
import { damaged, type Damaged } from './damage';
import type { Start } from './fuzz';
import { randomOf } from './random';

/** Damaged workbooks of each fixture, and damages of each at most. */
export const EACH = 5;
const MOST = 2;

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The same for a name and a time whatever other fixtures there are. */
function damagedStart({ name, snapshot }: Start, time: number): Damaged {
  return damaged(snapshot, randomOf(hashOf(`${name} ${time}`).readUInt32BE(0)), MOST);
}

/** Everything that the core makes of it, tables included. */
export function wholeText(start: Start, time: number): string {
  return fixtureText(damagedStart(start, time).snapshot, 'steps');
}

/** How often each finding is told. */
function findingsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, code = ''] of text.matchAll(/^code="([^"]+)"/gm)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** Of what was read and found, of what a run writes, and of the tables and the other jobs, which hold the texts. */
function hashesOf(text: string): string {
  const [found = '', rest = ''] = text.split('\n## steps\n');
  const [written = '', ...others] = rest.split(/^select .*$/m);
  return [found, written, others.join('')].map((part) => hashOf(part).toString('hex').slice(0, 6)).join(' ');
}

/** `before`: of the workbook as it was. */
export function lineOf(start: Start, time: number, before: string): string {
  const { snapshot, done } = damagedStart(start, time);
  const after = fixtureText(snapshot, 'steps');
  const [was, is] = [findingsOf(before), findingsOf(after)];
  const changes = [...new Set([...was.keys(), ...is.keys()])].map((code) => ({ code, more: (is.get(code) ?? 0) - (was.get(code) ?? 0) })).filter(({ more }) => more !== 0).sort((a, b) => a.code.localeCompare(b.code));
  const told = changes.map(({ code, more }) => `${more > 0 ? '+' : ''}${more} ${code}`).join(', ');
  return `${start.name} ${time}: ${done.join('; ')} | ${told === '' ? 'no other finding' : told} | ${hashesOf(after)}`;
}
