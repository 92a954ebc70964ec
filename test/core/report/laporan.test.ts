/** All tables of a workbook: their order, the agency's name in their titles, and which worksheets are asked for. */
import type { CellValue, SheetSnapshot } from '../../../src/core/model/grid';
import type { Issue } from '../../../src/core/model/issue';
import { makeLaporan, type Laporan } from '../../../src/core/report/laporan';
import type { ReportBasis } from '../../../src/core/report/input';
import { REPORT_TEXTS } from '../../../src/messages/reportTexts';
import { layout } from '../layout';
import { inputOf } from './reportInput';
import { workbookOf } from './sheetsInput';

const pk = (...titles: readonly string[]): SheetSnapshot =>
  layout('PK', [...titles.map((title): CellValue[] => [title]), ['PERJANJIAN KINERJA TAHUN 2022'], ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'], [1, 'Layanan', 'Jumlah taman', 'Unit', 10, 8]]);
const apbd = (...titles: readonly string[]): SheetSnapshot =>
  layout('APBD', [...titles.map((title): CellValue[] => [title]), ['REALISASI APBD TAHUN 2022'], ['No', 'Uraian', 'Anggaran', 'Realisasi'], [1, 'Program Pertamanan', 1000, 900]]);
const riwayat = layout('Riwayat', [['CAPAIAN KINERJA TAHUN 2021 S/D 2022'], ['No', 'Indikator', 'Target 2021', 'Realisasi 2021', 'Capaian 2021', 'Target 2022', 'Realisasi 2022'], [1, 'Jumlah taman', 8, 6, 70, 10, 8]]);

function made(sheets: readonly SheetSnapshot[], more: Partial<ReportBasis> = {}): Laporan {
  const workbook = workbookOf(sheets);
  return makeLaporan({ ...inputOf(workbook), ...more }, workbook, REPORT_TEXTS.id);
}
const namesOf = ({ tables }: Laporan): readonly string[] => tables.map(({ sheetName }) => sheetName);
const wantedOf = ({ issues }: Laporan): readonly string[] =>
  issues.filter(({ code }) => code === 'tabel-tanpa-sumber').map(({ params }) => `${params['tabel']}: ${params['lembar']} (${params['sebab']})`);

const RIWAYAT = 'Riwayat (capaian tahun-tahun sebelumnya)';
const RENSTRA = 'Renstra (target dan realisasi per tahun)';
const KEGIATAN = 'Kegiatan (kegiatan pendukung per indikator)';
const SDM = 'SDM (pegawai menurut golongan dan pendidikan)';

test.each<[why: string, sheets: readonly SheetSnapshot[], tables: readonly string[], wanted: readonly string[]]>([
  ['PK and APBD', [pk(), apbd()], ['Tabel 2.1', 'Tabel 3.1', 'Tabel 3.2', 'Tabel 3.3', 'Tabel 3.11', 'Hitungan Capaian', 'Efisiensi'], [`Tabel 1.1: ${SDM} (tidak-ada)`, `Tabel 3.4: ${RIWAYAT} (tidak-ada)`, `Tabel 3.5: ${RENSTRA} (tidak-ada)`, `Tabel 3.6–3.9, Tabel 3.10: ${KEGIATAN} (tidak-ada)`]],
  ['PK alone', [pk()], ['Tabel 2.1', 'Tabel 3.1', 'Tabel 3.2', 'Tabel 3.3', 'Hitungan Capaian'], [`Tabel 1.1: ${SDM} (tidak-ada)`, `Tabel 3.4: ${RIWAYAT} (tidak-ada)`, `Tabel 3.5: ${RENSTRA} (tidak-ada)`, `Tabel 3.6–3.9, Tabel 3.10: ${KEGIATAN} (tidak-ada)`, 'Tabel 3.11, Efisiensi: APBD (tidak-ada)']],
  ['APBD alone', [apbd()], ['Tabel 3.1', 'Tabel 3.11'], [`Tabel 1.1: ${SDM} (tidak-ada)`, 'Tabel 2.1, Tabel 3.2, Tabel 3.3, Hitungan Capaian, Efisiensi: PK (tidak-ada)', `Tabel 3.4: ${RIWAYAT} (tidak-ada)`, `Tabel 3.5: ${RENSTRA} (tidak-ada)`, `Tabel 3.6–3.9, Tabel 3.10: ${KEGIATAN} (tidak-ada)`]],
  ['a riwayat beside PK', [pk(), riwayat], ['Tabel 2.1', 'Tabel 3.1', 'Tabel 3.2', 'Tabel 3.3', 'Tabel 3.4', 'Hitungan Capaian'], [`Tabel 1.1: ${SDM} (tidak-ada)`, `Tabel 3.5: ${RENSTRA} (tidak-ada)`, `Tabel 3.6–3.9, Tabel 3.10: ${KEGIATAN} (tidak-ada)`, 'Tabel 3.11, Efisiensi: APBD (tidak-ada)']],
  ['neither: nothing is made, and nothing asked for one by one', [layout('SDM', [['KEADAAN PEGAWAI'], [''], ['No', 'Golongan', 'L', 'P', 'Jumlah'], [1, 'IV', 4, 3, 7], ['', 'JUMLAH', 4, 3, 7]])], [], []],
])('%s', (_, sheets, tables, wanted) => {
  const laporan = made(sheets);
  expect([namesOf(laporan), wantedOf(laporan)]).toEqual([tables, wanted]);
});

describe('a worksheet that is there but cannot be used is not asked for once more', () => {
  const told = (code: Issue['code'], kind?: 'pk' | 'apbd'): Issue => ({ code, severity: 'error', sheet: '', cell: '', value: null, params: kind === undefined ? {} : { kind } });

  test.each<[why: string, sheets: readonly SheetSnapshot[], issues: readonly Issue[], expected: string]>([
    ['two PK that fit', [apbd()], [told('dua-lembar-cocok', 'pk')], 'PK (belum-terpakai)'],
    ['two APBD that fit do not matter to PK', [apbd()], [told('dua-lembar-cocok', 'apbd')], 'PK (tidak-ada)'],
    ['two APBD that fit', [pk()], [told('dua-lembar-cocok', 'apbd')], 'APBD (belum-terpakai)'],
    ['one that is too long, whichever it is', [pk()], [told('lembar-terlalu-panjang')], 'APBD (belum-terpakai)'],
    ['other findings do not matter', [pk()], [told('target-nol')], 'APBD (tidak-ada)'],
  ])('%s', (_, sheets, issues, expected) => {
    const wanted = wantedOf(made(sheets, { issues }));
    expect(wanted.filter((line) => /: (?:PK|APBD) \(/.test(line)).map((line) => line.replace(/^.*: /, ''))).toEqual([expected]);
    // Of the others nothing is known: they are simply not there.
    expect(wanted.filter((line) => line.includes(SDM))).toEqual([`Tabel 1.1: ${SDM} (tidak-ada)`]);
  });
});

test('what is asked for concerns no cell, and stands behind what was found in the sheets', () => {
  const { issues } = made([pk(), apbd(), riwayat]);
  expect(issues[0]).toMatchObject({ code: 'salah-hitung', sheet: 'Riwayat', cell: 'E3' });
  expect(issues.at(-1)).toMatchObject({ code: 'tabel-tanpa-sumber', severity: 'info', sheet: '', cell: '', value: null });
});

describe('the agency\'s name below the titles', () => {
  const opdOf = (sheets: readonly SheetSnapshot[], opd = ''): readonly string[] =>
    made(sheets, { opd }).tables.filter(({ id }) => id === '3.2' || id === '3.11').map(({ rows }) => {
      const content = rows[1]?.[0]?.content;
      return content?.kind === 'text' ? content.text : '';
    });

  test.each<[why: string, sheets: readonly SheetSnapshot[], opd: string, expected: string]>([
    ['from PK\'s titles', [pk('DINAS SOSIAL KOTA PADANG'), apbd('BADAN KEUANGAN DAERAH')], '', 'DINAS SOSIAL KOTA PADANG'],
    ['else from those of APBD', [pk(), apbd('DINAS SOSIAL KOTA PADANG')], '', 'DINAS SOSIAL KOTA PADANG'],
    ['of the settings before either', [pk('DINAS SOSIAL KOTA PADANG'), apbd()], 'Dinas Sosial', 'Dinas Sosial'],
    ['of nobody', [pk(), apbd()], '', ''],
  ])('%s', (_, sheets, opd, expected) => {
    expect(opdOf(sheets, opd)).toEqual([expected, expected]);
  });

  test('of APBD alone', () => {
    expect(opdOf([apbd('DINAS SOSIAL KOTA PADANG')])).toEqual(['DINAS SOSIAL KOTA PADANG']);
  });

  test('a name below the header is none of the titles', () => {
    const signed = layout('PK', [['PERJANJIAN KINERJA TAHUN 2022'], ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'], [1, 'Layanan', 'Jumlah taman', 'Unit', 10, 8], [], ['', 'DINAS SOSIAL KOTA PADANG']]);
    expect(opdOf([signed])).toEqual(['']);
  });
});
