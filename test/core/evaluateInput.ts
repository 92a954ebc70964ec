/** Small workbooks for whole runs, and what a test asks of the answer. */
import { evaluate, type EvaluateOptions, type Evaluation } from '../../src/core/evaluate';
import { toText } from '../../src/core/exact/decimal';
import type { CellValue, SheetSnapshot, StoredPart, WorkbookSnapshot } from '../../src/core/model/grid';
import { SETTINGS_NAMESPACE } from '../../src/core/record/namespaces';
import { DEFAULTS, type WorkbookSettings } from '../../src/core/record/settings';
import { planSettings } from '../../src/core/record/settingsChange';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { layout, type Look } from './layout';

export const AT = '2026-01-02T03:04:05.000Z';
export const TEXTS = SHEET_TEXTS.id;
export const SENTENCES: NonNullable<EvaluateOptions['sentencesOf']> = ({ code }) => ({ message: code, remedy: '' });

export type Rows = readonly (readonly CellValue[])[];

export const PK_HEAD: Rows = [['PERJANJIAN KINERJA TAHUN 2023'], ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi']];
export const PK_ROWS: Rows = [...PK_HEAD, [1, 'Layanan', 'Jumlah A', 'Unit', 10, 8], [2, 'Mutu', 'Jumlah B', 'Unit', 20, 22]];
export const APBD_ROWS: Rows = [['REALISASI APBD TAHUN 2023'], ['No', 'Uraian', 'Anggaran', 'Realisasi'], [1, 'Program A', 1000, 900], [2, 'Program B', 500, 400]];

export const pkSheet = (name = 'PK', rows: Rows = PK_ROWS, look?: Look): SheetSnapshot => layout(name, rows, look);
export const apbdSheet = (name = 'APBD', rows: Rows = APBD_ROWS): SheetSnapshot => layout(name, rows);

export const settingsPart = (change: Partial<WorkbookSettings>): StoredPart => ({ id: 'setelan', namespace: SETTINGS_NAMESPACE, xml: planSettings([], { ...DEFAULTS, ...change }).closePart ?? '' });
export const workbook = (sheets: readonly SheetSnapshot[], parts: readonly StoredPart[] = []): WorkbookSnapshot => ({ structureProtected: false, readOnly: false, sheets, parts });
export const run = (sheets: readonly SheetSnapshot[], settings: Partial<WorkbookSettings> | null = null, options: EvaluateOptions = {}): Evaluation =>
  evaluate(workbook(sheets, settings === null ? [] : [settingsPart(settings)]), TEXTS, AT, options);

export const capaianOf = ({ result }: Evaluation): readonly string[] => result.indikator.map(({ capaian }) => (capaian === null ? '-' : toText(capaian)));
export const codesOf = ({ issues }: Evaluation): readonly string[] => issues.map(({ code }) => code);
/** What would be written into the columns beside the tables, in the order of the plan, headers first. */
export const writtenOf = ({ plan }: Evaluation): readonly (readonly CellValue[])[] => plan.steps.flatMap((step) => (step.kind === 'write-column' ? [step.cells.filter((cell) => cell !== null)] : []));
export const madeSheets = ({ plan }: Evaluation): readonly string[] => plan.steps.flatMap((step) => (step.kind === 'add-sheet' ? [step.name] : []));
