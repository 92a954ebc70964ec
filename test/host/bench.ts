/** A small workbook behind the real office.js, hand-made plans for it, and all that can be seen of it, for the port's tests. */
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/core/model/grid';
import type { PlanStep, WritePlan } from '../../src/core/model/writePlan';
import { COMPLETION_NAMESPACE, LEDGER_NAMESPACE } from '../../src/core/record/namespaces';
import { createExcelPort, type ExcelPortOptions } from '../../src/host/excel/session';
import { HostFailure, type CommitOutcome, type WorkbookPort, type WorkbookSession } from '../../src/host/port';
import { calculate, createWorkbook, installGlobals, startHost, type ExcelHost, type HostWorkbook, type Sheet, type Switches } from '../excel-host';
import { loadOffice } from '../excel-host/office/loadOffice';

export const LEDGER = `<catatan xmlns="${LEDGER_NAMESPACE}"><run>2</run></catatan>`;
export const EARLIER_LEDGER = `<catatan xmlns="${LEDGER_NAMESPACE}"><run>1</run></catatan>`;
export const COMPLETION = `<selesai xmlns="${COMPLETION_NAMESPACE}"><run>2</run></selesai>`;

/** Evaluated once a file: each host sets itself as its session anew. */
const OFFICE = loadOffice();

/** A title, a header, three rows; Capaian (F) stands there with content of every kind, Kategori (G) does not. */
const PK: readonly (readonly unknown[])[] = [
  [],
  ['', 'PERJANJIAN KINERJA'],
  ['', 'Sasaran', 'Target', 'Realisasi', 'Satuan', 'Capaian'],
  ['', 'a', 10, 5, 'orang', '=1+1'],
  ['', 'b', 20, 20, 'orang', '007'],
  ['', 'c', 0, 1, 'dok', 0.5],
];

/** PK with a column for capaian of its own, APBD without either of its two; a target of 0 for a finding. */
export const REPORT = {
  PK: [
    ['PERJANJIAN KINERJA TAHUN 2020'],
    ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian'],
    [1, 'Sasaran satu', 'Jumlah orang dilatih', 'orang', 20, 10, ''],
    ['', '', 'Jumlah kelompok dibina', 'kelompok', 0, 0, ''],
    [2, 'Sasaran dua', 'Indeks layanan', 'indeks', 80, 84, ''],
  ],
  APBD: [
    ['REALISASI APBD TAHUN 2020'],
    ['No', 'Uraian', 'Anggaran', 'Realisasi'],
    [1, 'Program satu', 1000, 900],
    [1, 'Kegiatan satu', 400, 400],
    [2, 'Kegiatan dua', 600, 500],
  ],
};

/** In characters, as a file has it. */
const STANDARD_WIDTH = 9.14;

export interface Bench {
  readonly host: ExcelHost;
  readonly workbook: HostWorkbook;
  readonly pk: Sheet;
  readonly port: WorkbookPort;
  readonly close: () => void;
}

export interface BenchOptions extends ExcelPortOptions {
  readonly switches?: Partial<Switches>;
  readonly sheets?: Readonly<Record<string, readonly (readonly unknown[])[]>>;
}

/** Opens a bench; `close` it. */
export function openBench({ switches, sheets, ...options }: BenchOptions = {}): Bench {
  const workbook = createWorkbook(sheets ?? { PK, Lain: [['x']] });
  const [pk] = workbook.sheets;
  if (pk === undefined) throw new Error('a bench needs a sheet');
  const host = startHost(workbook, { excelApi: '1.13', ...(switches === undefined ? {} : { switches }) }, OFFICE);
  const uninstall = installGlobals(host);
  return { host, workbook, pk, port: createExcelPort({ timeoutMs: 10_000, ...options }), close: uninstall };
}

/** PK with formats of its own, a name and a ledger of ours from before. */
export async function openFilledBench(options: BenchOptions = {}): Promise<Bench> {
  const bench = openBench(options);
  const { workbook, pk } = bench;
  const { styles } = workbook;
  const format = (row: number, numberFormat: string): void => pk.putStyle(row, 5, styles.derive(pk.style(row, 5), { numberFormat }));
  format(4, '@');
  format(5, '0%');
  workbook.addName('LKj_capaian', '=PK!$F$4:$F$5', pk).visible = false;
  workbook.addXmlPart(EARLIER_LEDGER);
  await calculate(workbook);
  return bench;
}

/** Everything of the workbook that a commit touches, by what it means rather than by its ids. */
export function stateOf({ workbook }: Bench): unknown {
  return {
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      cells: Array.from({ length: 12 }, (_, row) =>
        Array.from({ length: 9 }, (__, column) => {
          const { value, formula, numberFormat } = sheet.peek(`${String.fromCharCode(65 + column)}${row + 1}`);
          return [value, formula, numberFormat];
        }),
      ),
      merges: [...sheet.merges],
      widths: Array.from({ length: 9 }, (_, column) => (sheet.columnSpan(column)?.width ?? STANDARD_WIDTH).toFixed(1)),
    })),
    names: workbook.names.map(({ name, formula, visible, scope }) => [name, formula, visible, scope?.name]),
    parts: workbook.xmlParts.map(({ xml }) => xml).sort(),
  };
}

export function sheetOf(snapshot: WorkbookSnapshot, name = 'PK'): SheetSnapshot {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** One column of the block: the wanted cells by absolute row, the others left alone. */
export function writeColumn(sheet: SheetSnapshot, column: number, cells: Readonly<Record<number, CellValue>>): PlanStep {
  const { block } = sheet;
  if (block === null) throw new Error('an empty sheet');
  return { kind: 'write-column', sheet: sheet.id, column, cells: Array.from({ length: block.rows }, (_, i) => cells[block.row + i] ?? null) };
}

/** Writes F4:F6 (Capaian) and dresses, heads and fills G (Kategori), in the order in which the core does. */
export function planFor(snapshot: WorkbookSnapshot): WritePlan {
  const sheet = sheetOf(snapshot);
  const { id } = sheet;
  return {
    guards: [{ sheet: id, outputColumns: [5, 6] }],
    steps: [
      { kind: 'copy-look', sheet: id, from: { row: 2, column: 4, rows: 4, columns: 1 }, to: { row: 2, column: 6, rows: 4, columns: 1 }, width: 90 },
      { kind: 'merge-cells', sheet: id, area: { row: 1, column: 6, rows: 2, columns: 1 } },
      { kind: 'format-numbers', sheet: id, area: { row: 3, column: 5, rows: 3, columns: 1 }, format: '0.00' },
      writeColumn(sheet, 5, { 3: 50, 4: 100, 5: '' }),
      writeColumn(sheet, 6, { 1: 'Kategori', 3: 'Kurang', 4: 'Baik', 5: '(target 0)' }),
      { kind: 'set-own-name', sheet: id, name: 'LKj_capaian', area: { row: 3, column: 5, rows: 3, columns: 1 } },
      { kind: 'set-own-name', sheet: id, name: 'LKj_kategori', area: { row: 3, column: 6, rows: 3, columns: 1 } },
    ],
    openPart: LEDGER,
    closePart: COMPLETION,
    obsoleteParts: snapshot.parts.map((part) => part.id),
    select: { sheet: id, row: 3, column: 5 },
  };
}

/** Reads and commits `plan`; in between happens what `meanwhile` does. The failure, if any, is the result. */
export async function commitOn(
  { port }: Bench,
  plan: (snapshot: WorkbookSnapshot) => WritePlan = planFor,
  meanwhile: (session: WorkbookSession) => void = () => undefined,
): Promise<CommitOutcome | HostFailure> {
  return port
    .open(async (session) => {
      const snapshot = await session.read();
      meanwhile(session);
      return session.commit(snapshot, plan(snapshot));
    })
    .catch((error: unknown) => {
      if (error instanceof HostFailure) return error;
      throw error;
    });
}
