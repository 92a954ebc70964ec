/** Which rows of PK are sub-indikator of the row above them. */
import { compare, sum } from '../exact/decimal';
import type { NumberReading } from '../model/number';
import { valueOf } from './reading';
import { sameSatuan } from './satuan';

/** What tells a row's place: its name as typed, its satuan, and the sasaran it stands under. */
export interface NamedRow {
  readonly name: string;
  /** A bullet or number in a cell of its own before the name. */
  readonly mark?: string;
  /** How far the name is indented: spaces before it, and the cell's own indent where that was read. */
  readonly indent: number;
  readonly satuan: string;
  readonly sasaranIndex: number;
  readonly cakupan: 'opd' | 'turunan';
}

export const BULLET = /^\s*[-–—•▪●*·]\s*/;
export const ENUMERATOR = /^\s*(?:([a-z])|(\d{1,2}))\s*[.)]\s*(?=\D)/i;

/** The name with what stands before it. */
const marked = ({ mark = '', name }: NamedRow): string => `${mark} ${name}`;

const isBulleted = (row: NamedRow): boolean => BULLET.test(marked(row));

/**
 * Which rows are sub-indikator: those with a bullet or a deeper indent, and lettered rows that restart under a lettered or numbered
 * parent whose target they sum to. All others are indikator.
 */
export function parentsOf(drafts: readonly NamedRow[], targets: readonly NumberReading[], realisasi: readonly NumberReading[]): readonly (number | null)[] {
  const parents: (number | null)[] = drafts.map(() => null);
  let parent: number | null = null;
  let parentIndent = 0;
  drafts.forEach((draft, index) => {
    const { indent } = draft;
    const above = parent === null ? undefined : drafts[parent];
    const within = above?.sasaranIndex === draft.sasaranIndex && above.cakupan === draft.cakupan;
    // Where a sasaran's first row has a bullet already, bullets tell nothing.
    if (within && ((isBulleted(draft) && !isBulleted(above)) || indent > parentIndent)) parents[index] = parent;
    else {
      parent = index;
      parentIndent = indent;
    }
  });
  const nameOf = (index: number): string => (drafts[index] === undefined ? '' : marked(drafts[index]));
  for (let index = 0; index < drafts.length; index++) {
    if (parents[index] !== null || !ENUMERATOR.test(nameOf(index))) continue;
    const total = valueOf(targets[index]) ?? valueOf(realisasi[index]);
    const children: number[] = [];
    for (let next = index + 1; drafts[next]?.sasaranIndex === drafts[index]?.sasaranIndex; next++) {
      const letter = ENUMERATOR.exec(nameOf(next))?.[1]?.toLowerCase();
      if (letter !== String.fromCharCode(97 + children.length) || !sameSatuan(drafts[next]?.satuan ?? '', drafts[index]?.satuan ?? '')) break;
      children.push(next);
    }
    const parts = children.map((child) => valueOf(targets[child]));
    if (total === null || children.length < 2 || parts.some((part) => part === null)) continue;
    if (compare(sum(parts.filter((part) => part !== null)), total) === 0) for (const child of children) parents[child] = index;
  }
  return parents;
}

/** True where a row below another of its sasaran has neither bullet nor letter and is no deeper by its spaces: its cell's indent would tell. */
export function wantsIndent(drafts: readonly NamedRow[], parents: readonly (number | null)[]): boolean {
  return drafts.some((draft, index) => {
    const above = drafts[index - 1];
    const within = above?.sasaranIndex === draft.sasaranIndex && above.cakupan === draft.cakupan;
    return within && parents[index] === null && !ENUMERATOR.test(marked(draft));
  });
}
