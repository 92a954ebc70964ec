/** Everything the core makes of a workbook, as text to be read and compared: what it read, computed, found, and would write. */
import { evaluate, type EvaluateOptions, type Evaluation } from '../../src/core/evaluate';
import { evaluateAnggapan, evaluateClean, evaluateFixes, evaluateRestore } from '../../src/core/evaluateBack';
import { toText } from '../../src/core/exact/decimal';
import type { Decimal } from '../../src/core/model/decimal';
import type { Rect, SheetSnapshot, WorkbookSnapshot } from '../../src/core/model/grid';
import type { LeftCell } from '../../src/core/model/restore';
import type { PlanStep, WritePlan } from '../../src/core/model/writePlan';
import { pratinjauOf } from '../../src/core/plan/pratinjau';
import { makeLaporan } from '../../src/core/report/laporan';
import { addressOf, addressOfArea } from '../../src/core/record/address';
import { messageOf } from '../../src/messages/messageOf';
import { REPORT_TEXTS } from '../../src/messages/reportTexts';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import type { ReportTable } from '../../src/core/model/reportTable';
import { applied } from '../fuzz/grid';
import { tableText } from './report/tableText';

const AT = '2026-01-02T03:04:05.000Z';

const isDecimal = (value: object): value is Decimal => 'coefficient' in value && 'scale' in value;
const isArea = (value: object): value is Rect => 'row' in value && 'column' in value && 'rows' in value && 'columns' in value;

/** A value as it would be said: numbers as digits, areas as addresses, members that are absent or empty left out. */
function said(value: unknown): string {
  if (value === null || value === undefined) return '-';
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value !== 'object') throw new TypeError(`no text for ${typeof value}`);
  if (isDecimal(value)) return toText(value);
  if (isArea(value)) return addressOfArea(value);
  if (Array.isArray(value)) return `[${value.map(said).join(' ')}]`;
  return Object.entries(value).filter(([, member]) => member !== null && member !== undefined && !(Array.isArray(member) && member.length === 0)).map(([name, member]) => `${name}=${said(member)}`).join(' ');
}

function stepText(step: PlanStep, sheets: readonly SheetSnapshot[]): string {
  const { kind, sheet, ...rest } = step;
  const top = sheets.find(({ id }) => id === sheet)?.block?.row ?? 0;
  if (step.kind === 'write-column') return [`${kind} ${sheet} column ${step.column + 1}`, ...step.cells.flatMap((cell, index) => (cell === null ? [] : [`  ${addressOf(top + index, step.column)} ${said(cell)}`]))].join('\n');
  if (step.kind === 'write-block') return `${kind} ${sheet} ${addressOfArea(step.area)}\n${step.cells.map((row) => `  ${row.map(said).join(' | ')}`).join('\n')}`;
  return `${kind} ${sheet} ${said(rest)}`;
}

function resultText({ result, issues }: Evaluation): string[] {
  const { indikator, sasaran, opd, program, anggaran, pkSheet, apbdSheet, calon, kategori } = result;
  return [
    `PK ${said(pkSheet)}, APBD ${said(apbdSheet)}, could be ${said(calon)}, kategori ${said(kategori)}`,
    '', '## indikator', ...indikator.map(said),
    '', '## sasaran', ...sasaran.map(said), `OPD ${said(opd)}`,
    '', '## program', ...program.map(said),
    '', '## anggaran', ...anggaran.map(said),
    '', '## temuan', ...issues.map(said),
  ];
}

/** What the other jobs would do to a workbook with results of ours: the way back from the run, all of ours taken out, columns taken for ours. */
function backText(after: WorkbookSnapshot): string[] {
  const steps = ({ plan, left = [] }: { readonly plan: WritePlan; readonly left?: readonly LeftCell[] }): string[] => [...plan.steps.map((step) => stepText(step, after.sheets)), ...left.map(said)];
  return [
    '', '## kembali', ...steps(evaluateRestore(after, SHEET_TEXTS.id, AT)),
    '', '## bersihkan', ...steps(evaluateClean(after, SHEET_TEXTS.id, true, AT)),
    '', '## anggapan', ...steps(evaluateAnggapan({ ...after, parts: [] }, SHEET_TEXTS.id, AT)),
  ];
}

/** The workbook after a run without tables. */
export function afterRun(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return applied(snapshot, evaluate(snapshot, SHEET_TEXTS.id, AT).plan);
}

/** What the user is shown before a run, and what the other jobs would do: numbers of texts, the ways back after the run. */
function jobsText(snapshot: WorkbookSnapshot, { pratinjau }: Evaluation): string[] {
  return [
    '', '## pratinjau', ...(pratinjau?.columns ?? []).map(said), ...(pratinjau?.sheets ?? []).map(said),
    '', '## perbaikan', ...evaluateFixes(snapshot, SHEET_TEXTS.id, AT).plan.steps.map((step) => stepText(step, snapshot.sheets)),
    ...backText(afterRun(snapshot)),
  ];
}

/** What one more run and the ways back make of a workbook whose results somebody edited. */
export function editedText(edited: WorkbookSnapshot): string {
  return withSheetNames([fixtureText(edited, 'none'), ...backText(edited)].join('\n'), edited);
}

/** Excel gives a worksheet another id every time. */
function withSheetNames(text: string, { sheets }: WorkbookSnapshot): string {
  return sheets.reduce((named, { id, name }) => named.replaceAll(id, name), text);
}

/** @param tables with the report's tables, which not every workbook need be looked at for; `steps`: how their worksheets are made, and the other jobs */
export function fixtureText(snapshot: WorkbookSnapshot, tables: 'none' | 'tables' | 'steps'): string {
  const made: ReportTable[] = [];
  const laporan: EvaluateOptions = {
    sentencesOf: (issue) => messageOf(issue, 'id'),
    pratinjauOf,
    laporan: (found, own) => {
      const report = makeLaporan(found, own, REPORT_TEXTS.id);
      made.push(...report.tables);
      return report;
    },
  };
  const evaluation = evaluate(snapshot, SHEET_TEXTS.id, AT, tables === 'none' ? {} : laporan);
  const { plan } = evaluation;
  const ids = new Set(snapshot.sheets.map(({ id }) => id));
  const steps = plan.steps.filter((step) => tables === 'steps' || ids.has(step.sheet));
  const text = [
    ...resultText(evaluation),
    '', '## steps', ...steps.map((step) => stepText(step, snapshot.sheets)), `guards ${said(plan.guards)}`, `select ${said(plan.select)}`,
    '', ...made.map(tableText),
    ...(tables === 'steps' ? jobsText(snapshot, evaluation) : []),
  ].join('\n');
  return withSheetNames(text, snapshot);
}
