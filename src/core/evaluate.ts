/** The whole core: from what a workbook holds to what is to be written into it, and what is to be said about it. Pure. */
import { withArah } from './compute/arahPilihan';
import { computeAnggaran } from './compute/anggaranResults';
import { capaianSettingsOf, type CapaianSettings } from './compute/capaianSettings';
import { computeIndikator } from './compute/indikatorResults';
import { runChecks } from './check';
import { isAbsenceTold } from './check/alasanTanpaLembar';
import { inReadingOrder } from './check/readingOrder';
import { toText } from './exact/decimal';
import type { AnggaranResult } from './model/anggaran';
import type { ReportMode } from './model/formula';
import type { SheetSnapshot, WorkbookSnapshot } from './model/grid';
import type { Ganti, Pratinjau } from './model/pratinjau';
import type { CapaianMean, IndikatorResult, ProgramRow, ResultCell, SasaranResult } from './model/indikator';
import type { Issue } from './model/issue';
import type { ReportTable } from './model/reportTable';
import type { ResultEntry, ResultTable } from './model/resultColumn';
import type { SheetTexts } from './model/sheetTexts';
import type { ApbdTable, PkTable, ProgramTable, ResultRole } from './model/tables';
import type { WritePlan } from './model/writePlan';
import { TEMUAN_ID } from './plan/reportSheets';
import { planRun, type ReadBand } from './plan/planRun';
import type { PratinjauOf } from './plan/pratinjau';
import { findTables, type Calon } from './read/findTables';
import { malformedSheets } from './read/snapshotShape';
import { fingerprint } from './record/fingerprint';
import { gantiSet, isGiven, type GantiSet } from './record/ganti';
import { settingsPrint, type ComputedFrom } from './record/inputs';
import { isTableSheet } from './record/ownNames';
import type { FormulaOf } from './record/planRestore';
import { isOurs, readRecord, type RecordState } from './record/record';
import { readSettings, type Pilihan, type WorkbookSettings } from './record/settings';
import { SKALA_LKJ } from './rules/skalaKategori';
import type { ReportBasis } from './report/input';
import { reportTemuan, type SentencesOf } from './report/temuan';
import { ownFormulas } from './writeback/ownFormulas';
import { apbdResultTable, pkResultTable } from './writeback/resultTables';

export const DEFAULT_SETTINGS: CapaianSettings = { skala: SKALA_LKJ, bentukTurun: '(2T-R)/T', batas: null, rataRata: 'indikator' };

export interface Results {
  readonly pkSheet: string;
  readonly apbdSheet: string;
  readonly indikator: readonly IndikatorResult[];
  readonly indikatorColumn: number;
  readonly sasaran: readonly SasaranResult[];
  readonly opd: CapaianMean | null;
  readonly program: readonly ProgramRow[];
  readonly programColumn: number;
  readonly anggaran: readonly AnggaranResult[];
  /** The scale's kategori, best first. */
  readonly kategori: readonly string[];
  /** Worksheets that could be PK or APBD, those that fit best first. */
  readonly calon: Calon;
  /** What the user decided about worksheets. */
  readonly pilihan: Pilihan;
  /** Result cells that look like ours although no record tells of them, where they were asked for: the user may say that they are. */
  readonly tanpaCatatan: number;
}

export interface EvaluateOptions {
  /** In place of the workbook's own. */
  readonly settings?: CapaianSettings;
  /** The findings' sentences: with them the findings become a worksheet. */
  readonly sentencesOf?: SentencesOf;
  /** Makes the report's tables (src/core/report/laporan.ts); without it only the columns beside PK and APBD are made. */
  readonly laporan?: (basis: Omit<ReportBasis, 'texts'>, snapshot: WorkbookSnapshot) => { readonly tables: readonly ReportTable[]; readonly issues: readonly Issue[] };
  /** In place of the workbook's own. */
  readonly mode?: ReportMode;
  /** Typed results that the user lets this run replace; without it none is. */
  readonly ganti?: readonly Ganti[];
  /** Tells cell by cell what would change (src/core/plan/pratinjau.ts); only the pane shows it. */
  readonly pratinjauOf?: PratinjauOf;
  /** Counts result cells of which no record tells (src/core/writeback/unclaimed.ts); the ribbon, which could not offer them, does without. */
  readonly unclaimed?: (tables: readonly ResultTable[], record: RecordState) => number;
}

export interface Evaluation {
  readonly plan: WritePlan;
  readonly result: Results;
  readonly issues: readonly Issue[];
  readonly wantedLooks: readonly { readonly sheet: string; readonly column: number }[];
  /** What would change, where that was asked for. */
  readonly pratinjau: Pratinjau | null;
  /** True where no sheet had results that could be written. */
  readonly refused: boolean;
  /** Runs that the record knows to have begun and not finished (src/core/record/lease.ts). */
  readonly begun: RecordState['begun'];
  /** Where the results stand already, so that nothing is written: since which run, and what they were computed from just now. */
  readonly stands: { readonly since: string; readonly from: ComputedFrom } | null;
}

/** A result cell as the user's own, or null where it is empty, ours, or given up. */
function typedOnly({ record, given, formulaOf }: Ownership, { sheet, place }: PkTable | ApbdTable, role: ResultRole, { row, key }: { row: number; key: string }, cell: ResultCell | null): ResultCell | null {
  const column = place.resultColumns[role] ?? null;
  if (cell === null || column === null || (cell.value === '' && cell.formula === null)) return null;
  const goes = isGiven(given, sheet.name, role, key, cell) || isOurs(record, sheet, role, column, { row, key, formula: formulaOf(role, row) }, cell);
  return goes ? null : cell;
}

/** By what a result cell is told to be ours. */
interface Ownership extends Claims {
  readonly formulaOf: FormulaOf;
}

/** What is ours in the workbook by its record, and what the user lets us have. */
interface Claims {
  readonly record: RecordState;
  readonly given: GantiSet;
}

/** PK with what we wrote ourselves left out of the typed results. */
function withoutOursPk(table: PkTable, ours: Ownership): PkTable {
  const { capaian = null, kategori = null } = table.place.resultColumns;
  if (capaian === null && kategori === null) return table;
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, typedCapaian: typedOnly(ours, table, 'capaian', row, row.typedCapaian), typedKategori: typedOnly(ours, table, 'kategori', row, row.typedKategori) })),
  };
}

/** The same for APBD. */
function withoutOursApbd(table: ApbdTable, ours: Ownership): ApbdTable {
  const { sisa = null, persen = null } = table.place.resultColumns;
  if (sisa === null && persen === null) return table;
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, typedSisa: typedOnly(ours, table, 'sisa', row, row.typedSisa), typedPersen: typedOnly(ours, table, 'persen', row, row.typedPersen) })),
  };
}

/** Formulas that we would write are known only after the results, which do not depend on them: what they are compared with is computed first. */
const NO_FORMULA: FormulaOf = () => null;

/** True where a result cell is a formula: whether it is ours is told by the one that we would write. */
function isFormulaCell(cell: ResultCell | null): boolean {
  return (cell?.formula ?? null) !== null;
}

function computePk(read: PkTable, claims: Claims, texts: SheetTexts, settings: CapaianSettings, mode: ReportMode) {
  const hasFormulas = ({ rows }: PkTable): boolean => rows.some(({ typedCapaian, typedKategori }) => isFormulaCell(typedCapaian) || isFormulaCell(typedKategori));
  const withFormulas = mode === 'rumus' || hasFormulas(read);
  const take = (formulaOf: FormulaOf) => {
    const table = withoutOursPk(read, { ...claims, formulaOf });
    const { indikator: results, issues, ...means } = computeIndikator(table, settings);
    return { pk: { table, results, ...means }, issues, columns: pkResultTable(table, results, texts, settings, withFormulas) };
  };
  const first = take(NO_FORMULA);
  return hasFormulas(first.pk.table) ? take(ownFormulas(first.columns, claims.record)) : first;
}

function computeApbd(read: ApbdTable, claims: Claims, texts: SheetTexts, mode: ReportMode) {
  const hasFormulas = ({ rows }: ApbdTable): boolean => rows.some(({ typedSisa, typedPersen }) => isFormulaCell(typedSisa) || isFormulaCell(typedPersen));
  const withFormulas = mode === 'rumus' || hasFormulas(read);
  const take = (formulaOf: FormulaOf) => {
    const table = withoutOursApbd(read, { ...claims, formulaOf });
    const results = computeAnggaran(table);
    return { apbd: { table, results }, columns: apbdResultTable(table, results, texts, withFormulas) };
  };
  const first = take(NO_FORMULA);
  return hasFormulas(first.apbd.table) ? take(ownFormulas(first.columns, claims.record)) : first;
}

/** Fingerprint of all results, by which a table of ours is known to be behind. */
function basisOf(tables: readonly ResultTable[]): string {
  const shown = ({ content }: ResultEntry): string => (content.kind === 'number' ? toText(content.value) : content.kind === 'text' ? content.text : '');
  return fingerprint(tables.map(({ columns }) => columns.map(({ entries }) => entries.map((entry) => `${entry.key} ${shown(entry)}`).join('|')).join('/')).join('#'));
}

/** What was read and computed, before anything is planned. */
interface Computed {
  readonly pk: { readonly table: PkTable; readonly results: readonly IndikatorResult[]; readonly sasaran: readonly SasaranResult[]; readonly opd: CapaianMean } | null;
  readonly programs: ProgramTable | null;
  readonly apbd: { readonly table: ApbdTable; readonly results: readonly AnggaranResult[] } | null;
  readonly tables: readonly ResultTable[];
  readonly issues: readonly Issue[];
  readonly calon: Calon;
  /** Columns whose bold and indent would tell what nothing else does. */
  readonly wantedLooks: Evaluation['wantedLooks'];
}

/** A snapshot as the core goes on with it: where a sheet has not the shape it must have none is read, since sums would be of a part. */
interface Entered {
  readonly snapshot: WorkbookSnapshot;
  readonly malformed: readonly Issue[];
}

function enter(snapshot: WorkbookSnapshot): Entered {
  const malformed = malformedSheets(snapshot.sheets).map(({ sheet, bagian }): Issue => ({ code: 'lembar-tidak-terbaca', severity: 'error', sheet, cell: '', value: null, params: { bagian } }));
  return { snapshot: malformed.length === 0 ? snapshot : { ...snapshot, sheets: [] }, malformed };
}

function missingSheets({ pk, apbd, issues }: { pk: unknown; apbd: unknown; issues: readonly Issue[] }): Issue[] {
  const about = { sheet: '', cell: '', value: null, params: {} };
  const isTold = (kind: 'pk' | 'apbd'): boolean => isAbsenceTold(kind, issues);
  if (pk === null && apbd === null) return isTold('pk') || isTold('apbd') ? [] : [{ code: 'lembar-tidak-ditemukan', severity: 'error', ...about }];
  if (pk === null) return isTold('pk') ? [] : [{ code: 'pk-tidak-ditemukan', severity: 'info', ...about }];
  return apbd !== null || isTold('apbd') ? [] : [{ code: 'apbd-tidak-ditemukan', severity: 'info', ...about }];
}

function compute({ snapshot, malformed }: Entered, claims: Claims, texts: SheetTexts, settings: CapaianSettings, { pilihan, arah, mode, tahun }: WorkbookSettings): Computed {
  const read = findTables(snapshot, pilihan, tahun);
  const found = { ...read, issues: [...malformed, ...read.issues] };
  const computedPk = found.pk === null ? null : computePk(withArah(found.pk.table, arah), claims, texts, settings, mode);
  const computedApbd = found.apbd === null ? null : computeApbd(found.apbd.table, claims, texts, mode);
  const pk = computedPk?.pk ?? null;
  const apbd = computedApbd?.apbd ?? null;
  const programs = found.programs?.table ?? null;
  return {
    pk,
    programs,
    apbd,
    tables: [
      ...(computedPk?.pk.table.computable === true ? [computedPk.columns] : []),
      ...(computedApbd?.apbd.table.computable === true ? [computedApbd.columns] : []),
    ],
    issues: [
      ...found.issues,
      ...(found.pk?.issues ?? []),
      ...(computedPk?.issues ?? []),
      ...(found.apbd?.issues ?? []),
      ...(found.programs?.issues ?? []),
      ...missingSheets({ pk, apbd, issues: found.issues }),
      ...runChecks({ pk, programs, apbd }),
    ],
    calon: found.calon,
    wantedLooks: [
      ...(found.pk?.wantsLooks === true ? [{ sheet: found.pk.table.sheet.id, column: found.pk.table.columns.indikator }] : []),
      ...(found.apbd?.wantsLooks === true ? [{ sheet: found.apbd.table.sheet.id, column: found.apbd.table.columns.uraian }] : []),
    ],
  };
}

/**
 * Sheets that the user made and wants to be read: tables of ours are known by our name over them or, where a run broke off,
 * by its record.
 */
function userSheets({ snapshot, malformed }: Entered, { begun, complete }: RecordState, { pilihan: { abaikan } }: WorkbookSettings): Entered {
  const recorded = [...begun, ...(complete === null ? [] : [complete])].flatMap(({ sheets }) => sheets.map(({ sheet }) => sheet));
  const left = new Set([...abaikan, ...recorded]);
  return { snapshot: { ...snapshot, sheets: snapshot.sheets.filter((sheet) => !isTableSheet(sheet) && !left.has(sheet.name)) }, malformed };
}

/** The columns that the results are computed from. */
function readBands({ pk, programs, apbd }: Pick<Computed, 'pk' | 'programs' | 'apbd'>): ReadBand[] {
  const bands: ReadBand[] = [];
  const add = (sheet: SheetSnapshot, columns: object, row: number, last: number): void => {
    bands.push({ sheet, row, rows: last - row + 1, columns: Object.values(columns).filter((column) => typeof column === 'number') });
  };
  if (pk?.table.computable === true) add(pk.table.sheet, pk.table.columns, pk.table.place.top, pk.table.place.bottom);
  if (apbd?.table.computable === true) add(apbd.table.sheet, apbd.table.columns, apbd.table.place.top, apbd.table.place.bottom);
  const [first] = programs?.rows ?? [];
  if (programs !== null && first !== undefined) add(programs.sheet, programs.columns, first.row, Math.max(...programs.rows.map(({ row }) => row)));
  return bands;
}

/**
 * What is to be written and said. The same snapshot, texts and options always give the same answer.
 * @param at ISO time of the run; it stands in the record only, never in a cell.
 */
export function evaluate(asked: WorkbookSnapshot, texts: SheetTexts, at: string, options: EvaluateOptions = {}): Evaluation {
  const entered = enter(asked);
  const { snapshot } = entered;
  const record = readRecord(snapshot.parts);
  const workbook = readSettings(snapshot.parts);
  const { settings = capaianSettingsOf(workbook), sentencesOf, laporan, mode = workbook.mode, pratinjauOf } = options;
  const given = gantiSet(options.ganti ?? []);
  const own = userSheets(entered, record, workbook);
  const { pk, programs, apbd, tables, calon, wantedLooks, ...computed } = compute(own, { record, given }, texts, settings, { ...workbook, mode });
  const tahun = pk?.table.tahun ?? apbd?.table.tahun ?? workbook.tahun;
  const reports = entered.malformed.length > 0 ? undefined : laporan?.({ sheetTexts: texts, tahun, opd: workbook.opd, ...settings, efisiensiPaling100: workbook.efisiensiPaling100, akhirRenstra: workbook.akhirRenstra, pk, programs, apbd, issues: computed.issues }, own.snapshot);
  // Numbers kept as text are read all the same; one finding for each would hide the others.
  const issues = [...computed.issues, ...(reports?.issues ?? [])].filter(({ code }) => code !== 'angka-tersimpan-teks');
  const partial = laporan === undefined && record.complete?.sheets.some(({ id }) => id !== TEMUAN_ID) === true;
  const withSheets = sentencesOf !== undefined && (pk !== null || apbd !== null);
  const run = planRun({
    tables,
    record,
    texts,
    at,
    mode,
    given,
    tells: pratinjauOf !== undefined,
    read: readBands({ pk, programs, apbd }),
    settings: settingsPrint(workbook),
    sheets: withSheets ? { snapshot, tables: reports?.tables ?? [], findings: (all) => (workbook.temuan ? reportTemuan(inReadingOrder(all, snapshot.sheets), texts.temuan, sentencesOf, partial) : null), issues, mode, basis: basisOf(tables) } : null,
  });
  const refused = run.refused || tables.length === 0;
  const isSettled = run.plan.steps.length === 0 && !refused && record.begun.length === 0 && run.issues.every(({ severity }) => severity !== 'error');
  return {
    plan: run.plan,
    issues: inReadingOrder([...issues, ...run.issues], snapshot.sheets),
    pratinjau: pratinjauOf === undefined ? null : pratinjauOf(run, snapshot, issues, given),
    refused,
    begun: record.begun,
    stands: isSettled && record.at !== null && run.from !== null ? { since: record.at, from: run.from } : null,
    wantedLooks,
    result: {
      pkSheet: pk?.table.sheet.name ?? '',
      apbdSheet: apbd?.table.sheet.name ?? '',
      indikator: pk?.results ?? [],
      indikatorColumn: pk?.table.columns.indikator ?? 0,
      sasaran: pk?.sasaran ?? [],
      opd: pk?.opd ?? null,
      program: programs?.rows ?? [],
      programColumn: programs?.columns.program ?? 0,
      anggaran: apbd?.results ?? [],
      kategori: settings.skala.pita.map(({ kategori }) => kategori),
      calon,
      pilihan: workbook.pilihan,
      tanpaCatatan: options.unclaimed?.(tables, record) ?? 0,
    },
  };
}

export interface OwnTables {
  readonly tables: readonly ResultTable[];
  readonly record: RecordState;
  /** The user's own tables. */
  readonly pk: PkTable | null;
  readonly apbd: ApbdTable | null;
}

/** The tables beside which results of ours stand or would stand, as read now, and what the workbook's record knows. */
export function readOwn(snapshot: WorkbookSnapshot, texts: SheetTexts): OwnTables {
  const record = readRecord(snapshot.parts);
  const workbook = readSettings(snapshot.parts);
  const { tables, pk, apbd } = compute(userSheets(enter(snapshot), record, workbook), { record, given: gantiSet([]) }, texts, capaianSettingsOf(workbook), { ...workbook, mode: 'rumus' });
  return { tables, record, pk: pk?.table ?? null, apbd: apbd?.table ?? null };
}
