import { parseDigits } from '../../src/core/exact/decimal';
import type { AnggaranLevel, AnggaranResult, BagianAnggaran } from '../../src/core/model/anggaran';
import type { Cakupan, CapaianMean, IndikatorLevel, IndikatorResult } from '../../src/core/model/indikator';
import { viewOf, type Results } from '../../src/taskpane/viewOf';

const NOTHING: Results = { indikator: [], sasaran: [], opd: null, anggaran: [], kategori: ['Sangat Baik', 'Baik', 'Cukup', 'Kurang'], pkSheet: '', apbdSheet: '', calon: { pk: [], apbd: [] }, pilihan: { abaikan: [] }, tanpaCatatan: 0 };
const missing = { kind: 'missing', text: '', notes: [] } as const;

function indikator(kategori: string | null, level: IndikatorLevel = 'indikator', cakupan: Cakupan = 'opd'): IndikatorResult {
  return {
    source: { row: 4, key: 'k', level, parent: null, cakupan, sasaran: 's', sasaranIndex: 0, indikator: 'i', satuan: '', arah: 'naik', target: missing, realisasi: missing, skor: null, triwulan: [], typedCapaian: null, typedKategori: null },
    target: null,
    realisasi: null,
    capaian: kategori === null ? null : parseDigits('80.00'),
    asal: null,
    capaianExact: null,
    kategori,
    alasan: null,
  };
}

function anggaran(level: AnggaranLevel, amount: string | null, realised: string | null, parent: number | null = null, bagian: BagianAnggaran = 'belanja'): AnggaranResult {
  const decimal = (text: string | null): AnggaranResult['anggaran'] => (text === null ? null : parseDigits(text));
  return {
    source: { row: 4, nameColumn: 1, key: 'k', kode: '', uraian: 'u', level, bagian, parent, anggaran: decimal(amount), realisasi: decimal(realised), typedSisa: null, typedPersen: null },
    anggaran: decimal(amount),
    realisasi: decimal(realised),
    summed: false,
    sisa: null,
    persen: null,
  };
}

const mean: CapaianMean = { dasar: 'indikator', capaian: null, kategori: null, counted: 0, total: 1 };

test('without PK there is no kinerja, without APBD no anggaran', () => expect(viewOf(NOTHING, [])).toEqual({ kinerja: null, anggaran: [], lembar: { jenis: [], abaikan: [] }, tanpaCatatan: 0, issues: [] }));

test("the OPD's own indikator are counted, not subs and not cascaded rows", () => {
  const rows = [indikator('Baik'), indikator('Baik'), indikator('Kurang'), indikator(null), indikator('Baik', 'sub'), indikator('Cukup', 'indikator', 'turunan')];
  const { kinerja } = viewOf({ ...NOTHING, indikator: rows, opd: mean, sasaran: [{ ...mean, sasaran: 'a', cakupan: 'opd' }, { ...mean, sasaran: 'b', cakupan: 'turunan' }] }, []);
  expect(kinerja?.perKategori.map(({ count }) => count)).toEqual([0, 2, 0, 1]);
  expect(kinerja?.tanpaCapaian).toBe(1);
  expect(kinerja?.sasaran.map(({ sasaran }) => sasaran)).toEqual(['a']);
});

test.each<[string, AnggaranResult[], [BagianAnggaran | null, string | null, string | null][]]>([
  // [what, rows, [bagian, sisa, persen]] — persen: 90/100; (20+40)/(50+50); 5/10
  ['a total, its programs not counted again', [anggaran('total', '100', '90'), anggaran('program', '60', '50', 0), anggaran('program', '40', '40', 0)], [[null, '10', '90.00']]],
  ['programs only', [anggaran('program', '50', '20'), anggaran('program', '50', '40'), anggaran('kegiatan', '50', '40', 1)], [[null, '40', '60.00']]],
  ['a row that belongs nowhere', [anggaran('program', '50', '20'), anggaran('lain', '999', '999')], [[null, '30', '40.00']]],
  ['pendapatan beside belanja', [anggaran('total', '10', '5', null, 'pendapatan'), anggaran('total', '100', '90')], [['belanja', '10', '90.00'], ['pendapatan', '5', '50.00']]],
  ['no realisasi yet', [anggaran('total', '100', null)], [[null, null, null]]],
  ['anggaran 0', [anggaran('total', '0', '0')], [[null, '0', null]]],
])('%s', (_what, rows, lines) => {
  const decimal = (text: string | null): unknown => (text === null ? null : parseDigits(text));
  expect(viewOf({ ...NOTHING, anggaran: rows }, []).anggaran.map(({ bagian, sisa, persen }) => [bagian, sisa, persen])).toEqual(lines.map(([bagian, sisa, persen]) => [bagian, decimal(sisa), decimal(persen)]));
});

test('worksheets that could be PK or APBD; where none is taken the user is asked', () => {
  expect(viewOf({ ...NOTHING, apbdSheet: 'APBD', calon: { pk: ['PK', 'PK (2)'], apbd: ['APBD'] }, pilihan: { abaikan: ['Lama'] } }, []).lembar).toEqual({
    jenis: [
      { jenis: 'pk', dipakai: null, calon: ['PK', 'PK (2)'] },
      { jenis: 'apbd', dipakai: 'APBD', calon: ['APBD'] },
    ],
    abaikan: ['Lama'],
  });
});
