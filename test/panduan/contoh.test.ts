/** The guide's examples are true: a workbook that is made for each finding has it, with the very words that the guide shows. */
import { runEvaluation } from '../../src/app/runEvaluation';
import { evaluate, type Evaluation } from '../../src/core/evaluate';
import { toText } from '../../src/core/exact/decimal';
import type { WorkbookSnapshot } from '../../src/core/model/grid';
import type { Issue } from '../../src/core/model/issue';
import type { IssueCode } from '../../src/core/model/issueCode';
import { findTables } from '../../src/core/read/findTables';
import { fixableInPk } from '../../src/core/read/fixable';
import { makeLaporan } from '../../src/core/report/laporan';
import { id } from '../../src/messages/issues/id';
import { messageOf } from '../../src/messages/messageOf';
import { REPORT_TEXTS } from '../../src/messages/reportTexts';
import { sentencesIn } from '../../src/messages/sentences';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { contohOf } from '../../src/panduan/contoh';
import { NASKAH_ID } from '../../src/panduan/naskah/id';
import { layout } from '../core/layout';
import { calculate } from '../excel-host';
import { openBench } from '../host/bench';
import { BUKU, PK_HEAD, PK_TITLE, TIDAK_PERNAH, type Buku, type Contoh } from './buku';

type Run = Pick<Buku, 'jawaban' | 'pilihan'>;

function evaluated(snapshot: WorkbookSnapshot, at: string, { jawaban = (given) => given, pilihan: { tabel = false, ...options } = {} }: Run): Evaluation {
  return evaluate(jawaban(snapshot), SHEET_TEXTS.id, at, { ...options, sentencesOf: sentencesIn(id), ...(tabel ? { laporan: (basis, own) => makeLaporan(basis, own, REPORT_TEXTS.id) } : {}) });
}

/** The findings of a run on this workbook, which ends before it writes. */
async function temuanOf(buku: Buku): Promise<readonly Issue[]> {
  const { port, workbook, close } = openBench({ sheets: buku.lembar });
  try {
    buku.siapkan?.(workbook);
    await calculate(workbook);
    if (buku.lalu !== undefined) {
      const first = await runEvaluation({ port, now: () => '2021-01-04T08:00:00.000Z', evaluate: (snapshot, at) => evaluated(snapshot, at, { pilihan: { tabel: true } }) });
      expect(first.kind).toBe('done');
      buku.lalu(workbook);
    }
    const run = await runEvaluation({ port, now: () => '2021-01-04T09:00:00.000Z', consent: { covers: () => false }, evaluate: (snapshot, at) => evaluated(snapshot, at, buku) });
    if (run.kind === 'cancelled' || run.evaluated === null) throw new Error('nothing was computed', { cause: run });
    return run.evaluated.issues;
  } finally {
    close();
  }
}

const placeOf = ({ sheet, cell }: Issue): string => (cell === '' ? sheet : `${sheet}!${cell}`);

test.each(Object.entries(BUKU) as [IssueCode, Contoh][])('%s', async (code, [place, buku]) => {
  const found = await temuanOf(buku);
  expect(found.map((issue) => ({ code: issue.code, place: placeOf(issue), params: issue.params }))).toContainEqual({ code, place, params: contohOf(code) });
});

test.each(Object.entries(TIDAK_PERNAH))('%s is found in no workbook', async (code, buku) => {
  expect((await temuanOf(buku)).map((issue) => issue.code)).not.toContain(code);
});

/** Cells that a sentence of the guide gives as an example of how to write, and what is then computed from them. */
test.each<[code: IssueCode, written: string, row: readonly [nama: string, satuan: string, target: string | number, realisasi: string | number], capaian: string]>([
  // 68,89 / 70, the lower bound of BB
  ['perlu-skor', 'B (68,89)', ['Nilai AKIP', 'Predikat', 'BB', 'B (68,89)'], '98.41'],
  ['capaian-diketik', 'B (68,89)', ['Nilai AKIP', 'Predikat', 'BB', 'B (68,89)'], '98.41'],
  ['bukan-angka', '98,41', ['Indeks layanan', 'Indeks', 100, '98,41'], '98.41'],
  // 1.234,56 / 2.000
  ['format-angka-salah', '1.234,56', ['Luas lahan dibina', 'Hektar', 2000, '1.234,56'], '61.73'],
])('%s: what its remedy says to write, %s, is computed', (code, written, [nama, satuan, target, realisasi], capaian) => {
  expect(messageOf({ code, params: contohOf(code) }, 'id').remedy).toContain(written);
  const { result, issues } = evaluate({ structureProtected: false, readOnly: false, parts: [], sheets: [layout('PK', [PK_TITLE, PK_HEAD, [1, 'Meningkatnya layanan', nama, satuan, target, realisasi]])] }, SHEET_TEXTS.id, '2021-01-04T08:00:00.000Z');
  expect(result.indikator.map((each) => (each.capaian === null ? each.alasan : toText(each.capaian)))).toEqual([capaian]);
  expect(issues.map((issue) => issue.code)).toEqual(['apbd-tidak-ditemukan']);
});

test('a text that the guide says can become a number does', () => {
  const text = '4.905 orang';
  expect(JSON.stringify(NASKAH_ID)).toContain(`“${text}”`);
  const { pk } = findTables({ structureProtected: false, readOnly: false, parts: [], sheets: [layout('PK', [PK_TITLE, PK_HEAD, [1, 'Meningkatnya layanan', 'Jumlah anak terlayani', 'Orang', 5000, text]])] });
  expect(pk === null ? [] : fixableInPk(pk.table).map(({ row, column, value }) => [row, column, value])).toEqual([[2, 5, 4905]]);
});
