/**
 * What must hold of any workbook, however damaged: computed here a second time, from the returned rows and by whole numbers
 * alone, knowing nothing of the product's own arithmetic.
 */
import { isDeepStrictEqual } from 'node:util';
import { evaluate, type Evaluation } from '../../src/core/evaluate';
import { evaluateClean, evaluateFixes, evaluateRestore } from '../../src/core/evaluateBack';
import type { AnggaranResult } from '../../src/core/model/anggaran';
import type { Decimal } from '../../src/core/model/decimal';
import type { CellValue, WorkbookSnapshot } from '../../src/core/model/grid';
import type { WritePlan } from '../../src/core/model/writePlan';
import { addressOf, addressOfArea } from '../../src/core/record/address';
import type { Restore } from '../../src/core/record/planRestore';
import { makeLaporan } from '../../src/core/report/laporan';
import { messageOf } from '../../src/messages/messageOf';
import { REPORT_TEXTS } from '../../src/messages/reportTexts';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { applied, cellAt, EMPTY, gridOf, type Cell } from './grid';

const AT = '2026-01-02T03:04:05.000Z';
const LATER = '2026-01-02T04:00:00.000Z';

/** Milliseconds of processor time for one evaluation; an undamaged workbook of this size takes a tenth. */
const MOST_MS = 5_000;

/** Numbers that are none, anywhere in a value. */
function badNumbers(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value === 'string') return /\b(?:NaN|Infinity|undefined)\b/.test(value) ? [`${path} says ${value.slice(0, 60)}`] : [];
  if (value instanceof Map) return [...value.values()].flatMap((one) => badNumbers(one, `${path}#`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => badNumbers(one, `${path}.${key}`));
}

/** A quotient of whole numbers, half away from zero. */
function rounded(dividend: bigint, divisor: bigint): bigint {
  const [n, d] = divisor < 0n ? [-dividend, -divisor] : [dividend, divisor];
  return n < 0n ? -((-2n * n + d) / (2n * d)) : (2n * n + d) / (2n * d);
}

/** Whole hundredths. */
function hundredths({ coefficient, scale }: Decimal): bigint {
  return scale <= 2 ? coefficient * 10n ** BigInt(2 - scale) : rounded(coefficient, 10n ** BigInt(scale - 2));
}

/** Both numbers as whole ones of the same unit. */
function aligned(a: Decimal, b: Decimal): [bigint, bigint] {
  const scale = Math.max(a.scale, b.scale);
  return [a.coefficient * 10n ** BigInt(scale - a.scale), b.coefficient * 10n ** BigInt(scale - b.scale)];
}

const same = (a: Decimal, b: Decimal): boolean => {
  const [x, y] = aligned(a, b);
  return x === y;
};

function kategoriOf(capaian: bigint): string {
  if (capaian > 10_000n) return 'Sangat Baik';
  if (capaian >= 7_500n) return 'Baik';
  return capaian >= 5_500n ? 'Cukup' : 'Kurang';
}

/** By what holds without settings: the scale, the form for indikator that fall, the mean over indikator. */
function wrongCapaian({ result: { indikator, opd } }: Evaluation): string[] {
  const wrong: string[] = [];
  for (const { source, target, realisasi, capaian, asal, kategori } of indikator) {
    if (capaian === null) continue;
    const at = `row ${source.row + 1}`;
    if (kategori !== kategoriOf(hundredths(capaian))) wrong.push(`${at}: ${kategori} for ${hundredths(capaian)}`);
    if (asal !== 'dihitung' || source.arah !== 'naik' || source.target.kind !== 'number' || target === null || realisasi === null) continue;
    const [t, r] = aligned(target, realisasi);
    if (t === 0n || rounded(r * 10_000n, t) !== hundredths(capaian)) wrong.push(`${at}: ${r} of ${t} is not ${hundredths(capaian)}`);
  }
  const counted = indikator.filter(({ source, capaian }) => source.level === 'indikator' && source.cakupan === 'opd' && capaian !== null).map(({ capaian }) => hundredths(capaian ?? { coefficient: 0n, scale: 0 }));
  const mean = counted.length === 0 ? null : rounded(counted.reduce((sum, one) => sum + one, 0n), BigInt(counted.length));
  const shown = opd?.capaian ?? null;
  const told = shown === null ? null : hundredths(shown);
  if (opd !== null && (told !== mean || opd.counted !== counted.length)) wrong.push(`the OPD's mean is ${told} of ${opd.counted}, not ${mean} of ${counted.length}`);
  return wrong;
}

/** Rows whose own amount is not that of the rows below, and nobody says so. */
function wrongSums({ result: { anggaran, apbdSheet }, issues }: Evaluation, field: 'anggaran' | 'realisasi'): string[] {
  const told = new Set(issues.filter(({ code, sheet, params }) => code === 'jumlah-tidak-cocok' && sheet === apbdSheet && params['field'] === field).map(({ cell }) => Number(cell.replace(/\D/g, '')) - 1));
  const children = new Map<number, AnggaranResult[]>();
  for (const row of anggaran) if (row.source.parent !== null) children.set(row.source.parent, [...(children.get(row.source.parent) ?? []), row]);
  return [...children].flatMap(([index, below]) => {
    const parent = anggaran[index];
    const own = parent?.source[field] ?? null;
    if (parent === undefined || own === null || told.has(parent.source.row)) return [];
    // A line that closes others, a difference of parts, a row without an amount of its own, which perhaps nobody could read: no plain sum.
    if (/surplus|defisit|silpa|netto|neto|sisa/i.test(parent.source.uraian) || below.some((row) => row.source.level === 'total' || row.source[field] === null || row.source.bagian !== below[0]?.source.bagian)) return [];
    const sum = below.reduce<Decimal>((total, row) => {
      const [a, b] = aligned(total, row[field] ?? total);
      return { coefficient: a + b, scale: Math.max(total.scale, row[field]?.scale ?? 0) };
    }, { coefficient: 0n, scale: 0 });
    return same(own, sum) ? [] : [`row ${parent.source.row + 1}: ${field} is not the sum of its rows, and it is not said`];
  });
}

function wrongSisa({ result: { anggaran, apbdSheet }, issues }: Evaluation): string[] {
  // Parts of what was spent, and no column with their sum.
  const withoutSum = issues.some(({ code, sheet, params }) => code === 'kolom-tidak-ditemukan' && sheet === apbdSheet && params['column'] === 'Jumlah Realisasi');
  return anggaran.flatMap(({ source, anggaran: budget, realisasi, sisa, persen }) => {
    if (withoutSum || budget === null || realisasi === null) return sisa === null && persen === null ? [] : [`row ${source.row + 1}: sisa of nothing`];
    const [a, r] = aligned(budget, realisasi);
    const [left, is] = sisa === null ? [0n, 1n] : aligned({ coefficient: a - r, scale: Math.max(budget.scale, realisasi.scale) }, sisa);
    // Of nothing, or of less than nothing, there is no percentage.
    const percent = a <= 0n ? null : rounded(r * 10_000n, a);
    return [...(left === is ? [] : [`row ${source.row + 1}: sisa`]), ...((persen === null ? null : hundredths(persen)) === percent ? [] : [`row ${source.row + 1}: % ${percent}`])];
  });
}

/** Cells that a plan would write over although something of the user's stands there. */
function overwritten(snapshot: WorkbookSnapshot, { plan }: Evaluation): string[] {
  return plan.steps.flatMap((step) => {
    const sheet = snapshot.sheets.find(({ id }) => id === step.sheet);
    if (step.kind !== 'write-column' || sheet === undefined) return [];
    const grid = gridOf(sheet);
    return step.cells.flatMap((write, index) => {
      const row = (sheet.block?.row ?? 0) + index;
      const { value, content } = cellAt(grid, row, step.column);
      return write === null || (value === '' && content === '') ? [] : [`${sheet.name}: row ${row + 1}, column ${step.column + 1} holds ${JSON.stringify(value).slice(0, 40)} and would be written over`];
    });
  });
}

/** An empty cell that a column of ours stood in is given back plain, since what it looked like is not read. */
const isPlainAgain = (was: Cell, is: Cell): boolean => was.type === 'Empty' && isDeepStrictEqual(is, EMPTY);

/** What stands otherwise than it did: contents, number formats, merges, names of ours. */
function differences(before: WorkbookSnapshot, after: WorkbookSnapshot): string[] {
  return before.sheets.flatMap((sheet, index) => {
    const other = after.sheets[index];
    if (other === undefined) return [`${sheet.name} is gone`];
    const [was, is] = [gridOf(sheet), gridOf(other)];
    const cells = was.rows.flatMap((row, r) => row.flatMap((cell, c) => (isDeepStrictEqual(cell, cellAt(is, r, c)) || isPlainAgain(cell, cellAt(is, r, c)) ? [] : [`${sheet.name}!${addressOf(r, c)}: ${JSON.stringify(cell)} became ${JSON.stringify(cellAt(is, r, c))}`])));
    const [wide, wider] = [was.rows[0]?.length ?? 0, is.rows[0]?.length ?? 0];
    return [
      ...cells,
      ...(is.rows.length > was.rows.length || wider > wide ? [`${sheet.name}: something stands outside of what did`] : []),
      ...(isDeepStrictEqual(new Set(was.merges.map(addressOfArea)), new Set(is.merges.map(addressOfArea))) ? [] : [`${sheet.name}: merges`]),
      ...(is.names.size > 0 ? [`${sheet.name}: a name of ours stays`] : []),
    ];
  });
}

/** A job of ours and the way back from it: everything stands as it did. */
function wrongWayBack(job: string, before: WorkbookSnapshot, plan: WritePlan, back: (after: WorkbookSnapshot) => Restore): string[] {
  const after = applied(before, plan);
  const { plan: way, left } = back(after);
  return [...left.map(({ sheet, cell, why }) => `${job}: ${sheet}!${cell} does not come back: ${why}`), ...differences(before, applied(after, way)).map((what) => `${job} and back: ${what}`)];
}

const undo = (after: WorkbookSnapshot): Restore => evaluateRestore(after, SHEET_TEXTS.id, LATER);
const clean = (after: WorkbookSnapshot): Restore => evaluateClean(after, SHEET_TEXTS.id, true, LATER);

/** A cell that holds something else after a job; '' where nothing stands. */
interface Changed {
  readonly at: string;
  readonly was: CellValue;
  readonly is: CellValue;
}

function changedCells(before: WorkbookSnapshot, after: WorkbookSnapshot): Changed[] {
  return before.sheets.flatMap((sheet, index) => {
    const other = after.sheets[index];
    const grids = [gridOf(sheet), ...(other === undefined ? [] : [gridOf(other)])];
    const height = Math.max(...grids.map(({ rows }) => rows.length));
    const width = Math.max(...grids.flatMap(({ rows }) => rows.map((row) => row.length)), 0);
    return Array.from({ length: height * width }, (_, cell) => [Math.floor(cell / width), cell % width] as const).flatMap(([r, c]): Changed[] => {
      const [was = '', is = ''] = grids.map((grid) => cellAt(grid, r, c).content);
      return was === is ? [] : [{ at: `${sheet.name}!${addressOf(r, c)}`, was, is }];
    });
  });
}

/** Contents that no run of ours wrote, and that a job takes away or changes. */
function lost(job: string, before: WorkbookSnapshot, after: WorkbookSnapshot, own: ReadonlySet<CellValue>): string[] {
  return changedCells(before, after)
    .filter(({ was }) => was !== '' && !own.has(was))
    .map(({ at, was, is }) => `${job}: ${at} held ${JSON.stringify(was).slice(0, 40)}, now ${JSON.stringify(is).slice(0, 40)}`);
}

/** A workbook with results of ours that somebody then edited: no job takes away what is not ours, and one more run has nothing to do after the first. */
export function wrongAfterEdit(start: WorkbookSnapshot, edit: (after: WorkbookSnapshot) => WorkbookSnapshot): string[] {
  const after = applied(start, evaluate(start, SHEET_TEXTS.id, AT).plan);
  // Only what stands in cells that the run filled may another job of ours take away.
  const own = new Set(changedCells(start, after).map(({ is }) => is));
  const edited = edit(after);
  const again = applied(edited, evaluate(edited, SHEET_TEXTS.id, LATER).plan);
  const more = evaluate(again, SHEET_TEXTS.id, LATER).plan.steps;
  return [
    ...lost('edited, run', edited, again, own),
    ...(more.length === 0 ? [] : [`edited: a further run would do more: ${JSON.stringify(more).slice(0, 300)}`]),
    ...lost('edited, back', edited, applied(edited, undo(edited).plan), own),
    ...lost('edited, cleaned up', edited, applied(edited, clean(edited).plan), own),
  ];
}

function timed(job: () => Evaluation): { readonly evaluation: Evaluation; readonly ms: number } {
  const before = process.cpuUsage();
  const evaluation = job();
  const { user, system } = process.cpuUsage(before);
  return { evaluation, ms: (user + system) / 1000 };
}

/** Everything that is wrong with what the core makes of a workbook without a record of ours; `tables`: with the report's tables too. */
export function wrongIn(snapshot: WorkbookSnapshot, tables: boolean): string[] {
  const { evaluation, ms } = timed(() => evaluate(snapshot, SHEET_TEXTS.id, AT));
  const second = evaluate(applied(snapshot, evaluation.plan), SHEET_TEXTS.id, AT).plan.steps;
  const wrong = [
    ...badNumbers(evaluation.plan, 'plan'),
    ...badNumbers(evaluation.result.indikator, 'indikator'),
    ...(snapshot.parts.length === 0 ? wrongCapaian(evaluation) : []),
    ...wrongSums(evaluation, 'anggaran'),
    ...wrongSums(evaluation, 'realisasi'),
    ...wrongSisa(evaluation),
    ...overwritten(snapshot, evaluation),
    ...wrongWayBack('run', snapshot, evaluation.plan, undo),
    ...wrongWayBack('run, cleaned up', snapshot, evaluation.plan, clean),
    ...wrongWayBack('fix', snapshot, evaluateFixes(snapshot, SHEET_TEXTS.id, AT).plan, undo),
    ...(second.length === 0 ? [] : [`a second run would do more: ${JSON.stringify(second).slice(0, 300)}`]),
    ...(ms > MOST_MS ? [`took ${Math.round(ms)} ms`] : []),
  ];
  if (!tables) return wrong;
  const all = evaluate(snapshot, SHEET_TEXTS.id, AT, { sentencesOf: (issue) => messageOf(issue, 'id'), laporan: (found, own) => makeLaporan(found, own, REPORT_TEXTS.id) });
  return [...wrong, ...badNumbers(all.plan, 'tables'), ...overwritten(snapshot, all)];
}
