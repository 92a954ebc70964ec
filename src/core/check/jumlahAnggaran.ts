/** Every parent of the budget is the sum of its rows, and every JUMLAH line the sum of what it closes; anggaran and realisasi apart. */
import { childrenOf, type AnggaranChildren } from '../compute/anggaranChildren';
import type { AnggaranResult, BagianAnggaran } from '../model/anggaran';
import type { Issue } from '../model/issue';
import type { ApbdTable, CheckInput } from '../model/tables';
import { findingsIn } from './findingsIn';
import { issueAt } from './issueAt';
import { isJumlahLine, isSelisihLine, joined, mismatchOf, NOTHING, plus, sumParams, unknownAmounts } from './jumlah';
import type { AmountField, RunningSum } from './jumlah';

/** A field with the column it stands in, and which rows' amounts are unknown. */
interface Field {
  readonly name: AmountField;
  readonly column: number;
  readonly unknown: readonly boolean[];
}

interface Tree {
  readonly table: ApbdTable;
  readonly results: readonly AnggaranResult[];
  readonly children: AnggaranChildren;
}

/** A total that has no rows of its own below it in the tree: it closes the rows above it. */
function isClosingLine({ results, children }: Tree, index: number): boolean {
  const source = results[index]?.source;
  return source?.level === 'total' && !children.has(index) && isJumlahLine(source.uraian);
}

function mismatch({ table }: Tree, field: Field, result: AnggaranResult, candidates: readonly RunningSum[]): Issue[] {
  const own = result.source[field.name];
  const sum = own === null ? null : mismatchOf(own, candidates);
  if (own === null || sum === null) return [];
  const place = { sheet: table.sheet, row: result.source.row, column: field.column };
  return [issueAt('warning', 'jumlah-tidak-cocok', place, { ...sumParams(own, sum), field: field.name })];
}

/** A row against the rows it is the sum of. Parts that are set off against one another (pendapatan, belanja) are no sum. */
function checkParent(tree: Tree, field: Field, result: AnggaranResult, list: readonly number[]): Issue[] {
  if (isSelisihLine(result.source.uraian)) return [];
  let sum = NOTHING;
  let bagian: BagianAnggaran | null = null;
  for (const index of list) {
    const child = tree.results[index];
    if (child === undefined || isClosingLine(tree, index)) continue;
    if (field.unknown[index] === true || (bagian !== null && bagian !== child.source.bagian)) return [];
    bagian = child.source.bagian;
    const amount = child[field.name];
    if (amount !== null) sum = plus(sum, amount);
  }
  return mismatch(tree, field, result, [sum]);
}

/** What stands above a closing line, of its part of the budget and on its level of the tree. */
interface Above {
  readonly rows: RunningSum;
  /** Without and only the rows that are totals themselves (BELANJA above its programs). */
  readonly plain: RunningSum;
  readonly totals: RunningSum;
  readonly sinceJumlah: RunningSum;
  readonly jumlah: RunningSum;
  /** JUMLAH lines since the last that was a sum of JUMLAH lines. */
  readonly sinceGrand: RunningSum;
}

const NOTHING_ABOVE: Above = { rows: NOTHING, plain: NOTHING, totals: NOTHING, sinceJumlah: NOTHING, jumlah: NOTHING, sinceGrand: NOTHING };

function withRow(above: Above, result: AnggaranResult, field: Field): Above {
  const amount = result[field.name];
  if (amount === null) return above;
  const isTotal = result.source.level === 'total';
  return {
    ...above,
    rows: plus(above.rows, amount),
    plain: isTotal ? above.plain : plus(above.plain, amount),
    totals: isTotal ? plus(above.totals, amount) : above.totals,
    sinceJumlah: plus(above.sinceJumlah, amount),
  };
}

function withJumlah(above: Above, result: AnggaranResult, field: Field): Above {
  const amount = result[field.name];
  if (amount === null) return { ...above, sinceJumlah: NOTHING };
  const isGrand = above.sinceGrand.count > 1 && mismatchOf(amount, [above.sinceGrand]) === null;
  return { ...above, sinceJumlah: NOTHING, jumlah: plus(above.jumlah, amount), sinceGrand: isGrand ? NOTHING : plus(above.sinceGrand, amount) };
}

/** Which sums a closing line may be: of everything, of its section, of the sections' own totals. */
function candidatesOf(above: Above, whole: Above): RunningSum[] {
  if (above.rows.count === 0 && above.jumlah.count === 0) return [whole.rows, whole.plain, whole.totals];
  return [above.rows, above.plain, above.totals, above.sinceJumlah, above.jumlah, above.sinceGrand, joined(above.jumlah, above.sinceJumlah)];
}

/** The closing lines among rows of one level. */
function checkClosingLines(tree: Tree, field: Field, list: readonly number[]): Issue[] {
  if (!list.some((index) => isClosingLine(tree, index))) return [];
  const level = list.flatMap((index) => {
    const result = tree.results[index];
    if (result === undefined || isSelisihLine(result.source.uraian)) return [];
    const jumlah = result.source.level === 'total' && isJumlahLine(result.source.uraian);
    return [{ result, jumlah, closing: jumlah && isClosingLine(tree, index), unknown: field.unknown[index] === true }];
  });
  const doubtful = new Set(level.filter(({ unknown }) => unknown).map(({ result }) => result.source.bagian));
  const parts = new Set(level.map(({ result }) => result.source.bagian));
  const whole = new Map<BagianAnggaran, Above>();
  for (const { result, jumlah } of level) {
    if (!jumlah) whole.set(result.source.bagian, withRow(whole.get(result.source.bagian) ?? NOTHING_ABOVE, result, field));
  }
  const above = new Map<BagianAnggaran, Above>();
  const issues: Issue[] = [];
  for (const { result, jumlah, closing } of level) {
    const { bagian, uraian } = result.source;
    const here = above.get(bagian) ?? NOTHING_ABOVE;
    // With pendapatan and belanja on one level, a bare "JUMLAH" could close either or both.
    const decidable = !doubtful.has(bagian) && (parts.size <= 1 || new RegExp(bagian, 'i').test(uraian));
    if (closing && decidable) issues.push(...mismatch(tree, field, result, candidatesOf(here, whole.get(bagian) ?? NOTHING_ABOVE)));
    above.set(bagian, jumlah ? withJumlah(here, result, field) : withRow(here, result, field));
  }
  return issues;
}

/** "Jumlah Program I" against the rows of program I. */
function checkClosers(tree: Tree, field: Field): Issue[] {
  return findingsIn(tree.results, (result) => {
    const { closes } = result.source;
    return closes === undefined ? [] : checkParent(tree, field, result, tree.children.get(closes) ?? []);
  });
}

function checkField(tree: Tree, name: AmountField, column: number): Issue[] {
  const field: Field = { name, column, unknown: unknownAmounts(tree.table.sheet, tree.results, name, column) };
  const ofLists = [...tree.children].flatMap(([parent, list]) => {
    const result = parent === null ? undefined : tree.results[parent];
    return [...(result === undefined ? [] : checkParent(tree, field, result, list)), ...checkClosingLines(tree, field, list)];
  });
  return [...ofLists, ...checkClosers(tree, field)];
}

/**
 * `jumlah-tidak-cocok`, at the amount's cell. A child without an amount counts by the sum of its own children; an empty cell counts
 * nothing, an unreadable one leaves its parent unchecked. Of several sums that a JUMLAH line may mean, equality with any is enough.
 */
export function checkJumlahAnggaran({ apbd }: CheckInput): Issue[] {
  if (apbd === null) return [];
  const { table, results } = apbd;
  const tree: Tree = { table, results, children: childrenOf(results) };
  const realisasi = table.columns.realisasi === null ? [] : checkField(tree, 'realisasi', table.columns.realisasi);
  return [...checkField(tree, 'anggaran', table.columns.anggaran), ...realisasi];
}
