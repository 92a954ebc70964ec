import { compareLintasLembar, type LintasEntry } from '../../src/core/check/lintasLembar';
import { checkLintasLembar } from '../../src/core/check/lintasLembarEntries';
import { arahByName } from '../../src/core/compute/hasilTahun';
import { computeIndikator } from '../../src/core/compute/indikatorResults';
import { computeRenstra } from '../../src/core/compute/renstraResults';
import { computeRiwayat } from '../../src/core/compute/riwayatResults';
import { DEFAULT_SETTINGS } from '../../src/core/evaluate';
import { parseDigits } from '../../src/core/exact/decimal';
import type { CellValue, SheetSnapshot } from '../../src/core/model/grid';
import type { Issue } from '../../src/core/model/issue';
import { ISSUE_PARAMS, type ParamsOf } from '../../src/core/model/issueParams';
import { findTables } from '../../src/core/read/findTables';
import { readNumber } from '../../src/core/read/number';
import { findRenstra } from '../../src/core/read/renstraSheet';
import { findRiwayat } from '../../src/core/read/riwayatSheet';
import { kindOfSatuan } from '../../src/core/read/satuan';
import { messageOf } from '../../src/messages/messageOf';
import { sheetOf } from './checkInput';
import { snapshotOfFixture } from './fixtureSnapshot';

const paramsOf = ({ params }: Issue): ParamsOf<'beda-lintas-lembar'> => params;

/** "Renstra!N12 10000/11818=118.18 ≠ PK!D10 11818/11818=100.00 Orang": target, realisasi, capaian and unit here, and PK's. */
function line(issue: Issue): string {
  const p = paramsOf(issue);
  return `${issue.sheet}!${issue.cell} ${p.target}/${p.realisasi}=${p.capaian} ${p.satuan} ≠ ${p.other} ${p.targetPk}/${p.realisasiPk}=${p.capaianPk} ${p.satuanPk}`;
}

async function findingsOf(fixture: string): Promise<readonly Issue[]> {
  const snapshot = await snapshotOfFixture(fixture);
  const table = findTables(snapshot).pk?.table;
  const riwayat = findRiwayat(snapshot.sheets);
  const renstra = findRenstra(snapshot.sheets);
  if (table === undefined || riwayat === null || renstra === null) throw new Error(`${fixture} lacks a table`);
  const context = { tahunLaporan: table.tahun, arahOf: arahByName(table.rows) };
  return checkLintasLembar({
    pk: { table, results: computeIndikator(table, DEFAULT_SETTINGS).indikator },
    riwayat: { table: riwayat.table, results: computeRiwayat(riwayat.table, context, DEFAULT_SETTINGS).results },
    renstra: { table: renstra.table, results: computeRenstra(renstra.table, context, DEFAULT_SETTINGS).results },
  });
}

describe('the report: Renstra 2020 against PK', () => {
  // Riwayat's figures of 2020 are PK's; so are panti swasta's in Renstra (4.000), and PK's sum of WRSE and KUBE (12.818) stands nowhere else.
  it.each(['dinsos-sumbar-2020', 'dinsos-sumbar-2020-terisi', 'dinsos-sumbar-2020-teks'])('%s', async (fixture) => {
    expect((await findingsOf(fixture)).map(line)).toEqual([
      'Renstra!N9 4925/4905=99.59  ≠ PK!D6 4905/4905=100.00 Jiwa/Orang',
      'Renstra!N10 925/905=97.84  ≠ PK!D7 905/905=100.00 Jiwa/Orang',
      'Renstra!N12 10000/11818=118.18  ≠ PK!D10 11818/11818=100.00 Jiwa/Orang',
      'Renstra!N13 96/20=20.83 Klp ≠ PK!D11 1000/1000=100.00 Jiwa/Orang',
      'Renstra!N14 100/0=0.00 % ≠ PK!D12 106/0=0.00 Jiwa/Orang',
    ]);
  });

  it('names both cells and both capaian', async () => {
    const [, panti] = await findingsOf('dinsos-sumbar-2020');
    expect(panti).toMatchObject({ code: 'beda-lintas-lembar', severity: 'warning', sheet: 'Renstra', cell: 'N10', value: 925 });
    expect(Object.keys(panti?.params ?? {}).sort()).toEqual([...ISSUE_PARAMS['beda-lintas-lembar']].sort());
    expect(panti === undefined ? '' : messageOf(panti, 'id').message).toBe('“- Panti Pemerintah” di lembar ini: target 925, realisasi 905, capaian 97,84%. Di sel PK!D7: target 905 (satuan “Jiwa/Orang”), realisasi 905, capaian 100,00%.');
  });
});

/** One row of a sheet, its figures in columns B and C: name, target, realisasi, then satuan, the name of its indikator, the year. */
type Row = readonly [name: string, target: CellValue, realisasi: CellValue, more?: { readonly satuan?: string; readonly induk?: string | null; readonly tahun?: number | null; readonly capaian?: string }];

function entriesOf(name: string, rows: readonly Row[]): readonly LintasEntry[] {
  const sheet: SheetSnapshot = sheetOf(name, rows.map(([nama, target, realisasi]) => [nama, target, realisasi]));
  return rows.map(([nama, target, realisasi, more = {}], row): LintasEntry => {
    const { satuan = '', induk = null, tahun = 2020, capaian } = more;
    const kind = kindOfSatuan(satuan, nama);
    const read = (value: CellValue, role: 'target' | 'realisasi') => readNumber({ value, valueType: typeof value === 'number' ? 'Double' : 'String', numberFormat: 'General' }, { kind, role, decimalMark: null });
    return { sheet, row, columns: { indikator: 0, target: 1, realisasi: 2 }, indikator: nama, induk, tahun, target: read(target, 'target'), realisasi: read(realisasi, 'realisasi'), satuan, capaian: capaian === undefined ? null : parseDigits(capaian) };
  });
}

describe('which rows are compared, and what is a difference', () => {
  it.each<[string, readonly Row[], readonly Row[], readonly string[]]>([
    ['the same figures', [['Jumlah A', 5, 4]], [['a. jumlah  A', '5 ', '4']], []],
    ['another realisasi, at its cell', [['Jumlah A', 5, 4]], [['Jumlah A', 5, 3]], ['Lain!C1 → PK!C1']],
    ['what one of the two does not say', [['Jumlah A', 5, '']], [['Jumlah A', '', 3]], []],
    ['another unit of the same number', [['Jumlah A', 5, 5, { satuan: 'Orang' }]], [['Jumlah A', 5, 5, { satuan: 'Dokumen' }]], ['Lain!B1 → PK!B1']],
    ['another spelling of the unit', [['Jumlah A', 5, 5, { satuan: 'Jiwa/Orang' }]], [['Jumlah A', 5, 5, { satuan: 'org' }]], []],
    ['a unit beside the number', [['Jumlah A', 100, 100, { satuan: 'Orang' }]], [['Jumlah A', '100%', '100%']], ['Lain!B1 → PK!B1']],
    ['the unit in one of the two only', [['Jumlah A', 5, 5, { satuan: 'Orang' }]], [['Jumlah A', 5, 5]], []],
    ['another year', [['Jumlah A', 5, 5]], [['Jumlah A', 9, 9, { tahun: 2019 }]], []],
    ['another indikator of nearly the same name', [['Jumlah A (WRSE)', 5, 5], ['Jumlah A (KUBE)', 6, 6]], [['Jumlah A', 11, 11], ['Jumlah A (KUBE)', 7, 6]], ['Lain!B2 → PK!B2']],
    ['an abbreviation spelled out', [['Jumlah PPKS yang mendapatkan layanan', 5, 5]], [['Jumlah Pemerlu Pelayanan Kesejahteraan Sosial (PPKS) yang mendapat layanan', 6, 5]], ['Lain!B1 → PK!B1']],
    ['letters', [['Nilai AKIP', 'BB', 'B']], [['Nilai AKIP', 'A', 'B']], ['Lain!B1 → PK!B1']],
    ['a letter and its score', [['Nilai AKIP', 'BB', 'B']], [['Nilai AKIP', 'BB', '68,89']], []],
    ['a letter and the score of another', [['Nilai AKIP', 'BB', 'B']], [['Nilai AKIP', 'BB', '71,10']], ['Lain!C1 → PK!C1']],
    ['ranges', [['Indeks A', '80–90', 85]], [['Indeks A', '80–95', 85]], ['Lain!B1 → PK!B1']],
    ['levels under two names', [['Opini BPK', 'WTP', 'WTP']], [['Opini BPK', 'Wajar Tanpa Pengecualian', 'WTP']], []],
    ['a name that stands twice in PK says nothing', [['Jumlah A', 5, 5], ['Jumlah A', 6, 6]], [['Jumlah A', 7, 7]], []],
    ['an indikator and a sub of one name: the sub is meant', [['Jumlah A', 5, 5], ['- Jumlah A', 3, 3, { induk: 'Jumlah A' }]], [['Jumlah A', 3, 3]], []],
    ['… and its figures are those compared', [['Jumlah A', 5, 5], ['- Jumlah A', 3, 3, { induk: 'Jumlah A' }]], [['Jumlah A', 4, 3]], ['Lain!B1 → PK!B2']],
    ['subs of one name under two indikator', [['Murid', 5, 5], ['- Laki-laki', 3, 3, { induk: 'Murid' }], ['Guru', 4, 4], ['- Laki-laki', 2, 2, { induk: 'Guru' }]], [['- Laki-laki', 3, 3, { induk: 'Murid' }], ['- Laki-laki', 3, 3, { induk: 'Guru' }]], ['Lain!B2 → PK!B4']],
    ['a sub of another indikator', [['Murid', 5, 5], ['- Laki-laki', 3, 3, { induk: 'Murid' }]], [['- Laki-laki', 9, 9, { induk: 'Pegawai' }]], []],
    ['an indikator with its subs in one cell', [['a. Jumlah A', 5, 5], ['- Negeri', 3, 3, { induk: 'a. Jumlah A' }], ['- Swasta', 2, 2, { induk: 'a. Jumlah A' }]], [['Jumlah A\n- Negeri\n- Swasta', 6, 5], ['Jumlah A - Asing', 9, 9]], ['Lain!B1 → PK!B1']],
    ['errors are told where they stand, not here', [['Jumlah A', 5, 5]], [['Jumlah A', '905 4.000', '#REF!']], []],
    ['nameless rows', [['', 5, 5]], [['- ', 6, 6]], []],
    ['both target and realisasi: at the target', [['Jumlah A', 5, 4]], [['Jumlah A', 6, 3]], ['Lain!B1 → PK!B1']],
    ['another realisasi and another unit: at the realisasi', [['Jumlah A', 5, 4, { satuan: 'Orang' }]], [['Jumlah A', 5, 3, { satuan: 'Dokumen' }]], ['Lain!C1 → PK!C1']],
    ['the year in PK only', [['Jumlah A', 5, 5]], [['Jumlah A', 9, 9, { tahun: null }]], ['Lain!B1 → PK!B1']],
    ['the year in the other only', [['Jumlah A', 5, 5, { tahun: null }]], [['Jumlah A', 9, 9]], ['Lain!B1 → PK!B1']],
    ['the year in neither', [['Jumlah A', 5, 5, { tahun: null }]], [['Jumlah A', 9, 9, { tahun: null }]], ['Lain!B1 → PK!B1']],
    ['a unit of spaces is none', [['Jumlah A', 5, 5, { satuan: 'Orang' }]], [['Jumlah A', 5, 5, { satuan: '  ' }]], []],
    ['the unit in the other only', [['Jumlah A', 5, 5]], [['Jumlah A', 5, 5, { satuan: 'Orang' }]], []],
    ['a unit beside the realisasi only', [['Jumlah A', 5, 5, { satuan: 'Dokumen' }]], [['Jumlah A', 5, '5 orang']], ['Lain!B1 → PK!B1']],
    ['a unit beside a range', [['Indeks A', '80–90', 85, { satuan: 'Persen' }]], [['Indeks A', '80–90 Poin', 85]], ['Lain!B1 → PK!B1']],
    ['a unit of its own stands above one beside the number', [['Jumlah A', 5, 5, { satuan: 'Orang' }]], [['Jumlah A', '5 orang', 5, { satuan: 'Orang' }]], []],
    ['ranges: the lower end', [['Indeks A', '80–90', 85]], [['Indeks A', '75–90', 85]], ['Lain!B1 → PK!B1']],
    ['ranges alike', [['Indeks A', '80–90', 85]], [['Indeks A', '80,0 – 90,00', 85]], []],
    ['a range and a number are not held against one another', [['Indeks A', '80–90', 85]], [['Indeks A', 80, 85]], []],
    ['a level and a number neither', [['Opini BPK', 'WTP', 'WTP']], [['Opini BPK', 1, 'WTP']], []],
    ['letters alike', [['Nilai AKIP', 'BB', 'B']], [['Nilai AKIP', 'BB', 'B']], []],
    ['PK has the score, the other its letter', [['Nilai AKIP', 'BB', '68,89']], [['Nilai AKIP', 'BB', 'B']], []],
    ['PK has the score, the other another letter', [['Nilai AKIP', 'BB', '68,89']], [['Nilai AKIP', 'BB', 'CC']], ['Lain!C1 → PK!C1']],
    ['a score with its letter beside it', [['Nilai AKIP', 'BB', 'B']], [['Nilai AKIP', 'BB', 'B (68,89)']], []],
    ['a sub that names no indikator is found under the only one', [['Murid', 5, 5], ['- Laki-laki', 3, 3, { induk: 'Murid' }]], [['- Laki-laki', 4, 3]], ['Lain!B1 → PK!B2']],
    ['… under two it could be either', [['Murid', 5, 5], ['- Laki-laki', 3, 3, { induk: 'Murid' }], ['Guru', 4, 4], ['- Laki-laki', 2, 2, { induk: 'Guru' }]], [['- Laki-laki', 9, 9]], []],
    ['an indikator of PK may be a sub elsewhere', [['Laki-laki', 3, 3]], [['- Laki-laki', 4, 3, { induk: 'Murid' }]], ['Lain!B1 → PK!B1']],
    ['its indikator spelt otherwise', [['Jumlah Murid', 5, 5], ['- Laki-laki', 3, 3, { induk: 'a. Jumlah Murid' }]], [['- Laki-laki', 4, 3, { induk: '1) jumlah  murid' }]], ['Lain!B1 → PK!B2']],
    ['names in one cell of which PK has no subs', [['Jumlah A', 5, 5]], [['Jumlah A\n- Negeri', 9, 9]], []],
    ['names in one cell, one of them no sub of PK', [['Jumlah A', 5, 5], ['- Negeri', 3, 3, { induk: 'Jumlah A' }]], [['Jumlah A\n- Negeri\n- Asing', 9, 9]], []],
    ['names in one cell under an indikator that PK has twice', [['Jumlah A', 5, 5], ['- Negeri', 3, 3, { induk: 'Jumlah A' }], ['Jumlah A', 6, 6]], [['Jumlah A\n- Negeri', 9, 9]], []],
    ['each row is told by itself', [['Jumlah A', 5, 5], ['Jumlah B', 6, 6]], [['Jumlah B', 7, 6], ['Jumlah A', 5, 4]], ['Lain!B1 → PK!B2', 'Lain!C2 → PK!C1']],
  ])('%s', (_, pk, lain, expected) => {
    expect(compareLintasLembar(entriesOf('PK', pk), entriesOf('Lain', lain)).map((issue) => `${issue.sheet}!${issue.cell} → ${paramsOf(issue).other}`)).toEqual(expected);
  });

  it('what is blank is told as blank', () => {
    const [found] = compareLintasLembar(entriesOf('PK', [['Jumlah A', 5, '', { capaian: '80' }]]), entriesOf('Lain', [['Jumlah A', 6, 2]]));
    expect(found?.params).toMatchObject({ target: '6', realisasi: '2', capaian: '', satuan: '', targetPk: '5', realisasiPk: '', capaianPk: '80' });
    expect(found === undefined ? '' : messageOf(found, 'en').message).toBe('“Jumlah A” in this sheet: target 6, realisation 2. In cell PK!B1: target 5, achievement 80%.');
  });

  it('a sheet without that column is told at the indikator, here and in PK', () => {
    const noColumns = (entry: LintasEntry): LintasEntry => ({ ...entry, columns: { indikator: 0, target: null, realisasi: null } });
    const [found] = compareLintasLembar(entriesOf('PK', [['Jumlah A', 5, 4]]).map(noColumns), entriesOf('Lain', [[' Jumlah A ', 5, 3, { satuan: ' Orang ', capaian: '60.00' }]]).map(noColumns));
    expect(found).toMatchObject({ cell: 'A1', params: { other: 'PK!A1', indikator: 'Jumlah A', satuan: 'Orang', capaian: '60.00', capaianPk: '' } });
  });

  it('without PK nothing is compared', () => expect(checkLintasLembar({ pk: null, riwayat: null, renstra: null, lain: entriesOf('Lain', [['Jumlah A', 6, 2]]) })).toEqual([]));
});

it.each<[what: string, pk: Row, lain: Row, told: readonly string[]]>([
  ['ranges', ['Indeks A', '80–90', 85], ['Indeks A', '80,5–95', 85], ['80.5–95', '80–90']],
  ['letters', ['Nilai AKIP', 'BB', 'B'], ['Nilai AKIP', 'A', 'B'], ['A', 'BB']],
  ['levels', ['Opini BPK', 'WTP', 'WTP'], ['Opini BPK', 'WDP', 'WTP'], ['WDP', 'WTP']],
])('%s are told as they are', (_, pk, lain, told) => {
  expect(compareLintasLembar(entriesOf('PK', [pk]), entriesOf('Lain', [lain])).map((issue) => [paramsOf(issue).target, paramsOf(issue).targetPk])).toEqual([told]);
});
