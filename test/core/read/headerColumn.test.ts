/** What a column holds by the texts over it, and by its neighbours. */
import { isCumulative, isUnknown, namesColumn, settled, type HeaderColumn } from '../../../src/core/read/headerColumn';
import { column, columns, each } from './headerNames';

/** "realisasi rp triwulan 1 2023 foreign": what is known of a column. */
function said({ concept, money, periode, year, foreign }: HeaderColumn): string {
  return [concept, money ? 'rp' : '', periode === null ? '' : `${periode.satuan} ${periode.ke}`, year ?? '', foreign ? 'foreign' : ''].filter((part) => part !== '').join(' ');
}

test('names of columns in a lower row of a header', () => {
  const names = each('2023 | 1999 | k | rp | rp. | (rp) | (rp.) | t | r | c | c (%) | c(%) | c % | % | i | ii | iii | iv | tahun | tahunan | murni | perubahan | setelah perubahan | sebelum perubahan | keuangan | tahun 2023 | ta 2022 | thn. 2021 | kinerja | tahun lalu | bulan ini | keuangan (rp) | keuangan (%) | fisik (%) | s.d. sekarang | sd. lalu | s.d akhir | periode lalu | target | realisasi tw i | januari | semester 1 | program 2023');
  expect(names.filter((name) => !namesColumn(name))).toEqual([]);
});

test('words of data name no columns', () => {
  const words = each('2123 | 20231 | 12023 | kk | rp 5 | (rp | tt | cc | iiii | v | vi | setahun | bertahun | tahunan dinas | tahun depan | tahun 2023 dinas | bulan lalu ini | kinerja dinas | sekeuangan | keuangan daerah | lalu s.d. kini | saat periode ini | periodenya | dinas sosial | program 12345 | kegiatan 250000 | tw i 2000000');
  expect(words.filter(namesColumn)).toEqual([]);
});

test.each<[why: string, name: string, is: boolean]>([
  ['46 letters are a sentence', 'realisasi kinerja tahun berjalan semester satu', false],
  ['45 letters may be a name', 'realisasi kinerja tahun berjalan semester dua', true],
  ['a sentence that speaks of a target', 'target yang belum tercapai pada tahun berjalan ini', false],
  ['four digits are a year at most', 'program 1234', true],
])('%s: %s', (_, name, is) => {
  expect(namesColumn(name)).toBe(is);
});

test.each<[why: string, names: string, concept: string]>([
  ['the innermost text that names one decides', 'target › realisasi', 'realisasi'],
  ['a year says nothing: its group does', 'target › 2023', 'target'],
  ['a year in words', 'realisasi › tahun 2023', 'realisasi'],
  ['nothing known', 'dinas › jatah', 'lain'],
  ['a letter beside its year', 'r 2023', 'realisasi'],
  ['a letter beside its quarter', 't tw i', 'target'],
  ['a letter beside its budget year', 'r ta 2023', 'realisasi'],
  ['a letter in rupiah', 'r (rp)', 'realisasi'],
  ['a letter in rupiah, abbreviated', 't rp.', 'target'],
  ['without its unit it says nothing', 'jumlah (rp)', 'anggaran'],
  ['a year within a name', 'rencana 2023 kegiatan', 'kegiatan'],
  // Murni and perubahan name a budget only where nothing above them is named.
  ['murni of a target', 'target › murni', 'target'],
  ['perubahan of a target', 'target › perubahan', 'target'],
  ['before perubahan', 'target › sebelum perubahan', 'target'],
  ['after perubahan', 'target › setelah perubahan', 'target'],
  ['after perubahan, in another word', 'target › sesudah perubahan', 'target'],
  ['after pergeseran', 'target › pergeseran', 'target'],
  ['what group is above the year does not matter', 'tahun 2023 › target › murni', 'target'],
  ['the year stands between', 'target › 2023 › murni', 'target'],
  ['a group whose name begins with its year', '2023 rencana › murni', 'target'],
  ['murni alone is a budget', 'murni', 'anggaran'],
  ['murni below who spends it', 'dinas sosial › murni', 'anggaran'],
  ['murni of something, which is a name of its own', 'target › apbd murni', 'anggaran'],
  ['perubahan of something', 'target › anggaran perubahan', 'anggaran'],
  // What stands under a group of rows is no name of theirs.
  ['the volume of a kegiatan', 'rencana kegiatan › volume', 'lain'],
  ['the leader of a program', 'program › pelaksana', 'lain'],
  ['of an uraian', 'uraian › volume', 'lain'],
  ['a kegiatan under its program', 'program › kegiatan', 'kegiatan'],
  ['a program by years', 'program › 2023', 'program'],
  ['a kegiatan before it was changed', 'kegiatan › semula', 'kegiatan'],
  ['a kegiatan after it was changed', 'kegiatan › menjadi', 'kegiatan'],
  ['a kegiatan as planned first', 'kegiatan › awal', 'kegiatan'],
  ['a kegiatan of the first budget', 'kegiatan › induk', 'kegiatan'],
  ['a kegiatan that was shifted', 'kegiatan › pergeseran', 'kegiatan'],
  ['a kegiatan after perubahan', 'kegiatan › setelah perubahan', 'kegiatan'],
  ['a kegiatan in a month', 'kegiatan › januari', 'kegiatan'],
  ['a kegiatan in a half year', 'kegiatan › semester i', 'kegiatan'],
  ['a kegiatan by its letter', 'kegiatan › k', 'kegiatan'],
  ['a volume that was changed', 'kegiatan › volume semula', 'lain'],
  ['when a kegiatan began', 'kegiatan › awal pelaksanaan', 'lain'],
  ['the volume of a program in a year', 'program › 2023 › volume', 'lain'],
  ['what stands under a target is its', 'target › volume', 'target'],
  // Uraian, deskripsi, nama.
  ['the name of an indikator', 'indikator kinerja › uraian', 'indikator'],
  ['the description of a sasaran', 'sasaran strategis › deskripsi', 'sasaran'],
  ['the name of a sasaran', 'sasaran › nama', 'sasaran'],
  ['the name of a program', 'program › nama', 'uraian'],
  ['the name of nothing', 'uraian', 'uraian'],
  ['a nearer group has the name', 'indikator › program › nama', 'uraian'],
  ['what an indikator is of', 'indikator › uraian kegiatan', 'uraian'],
  ['what it is of and how it is described', 'indikator › program dan uraian', 'uraian'],
  ['the satuan of an indikator', 'indikator kinerja › satuan', 'satuan'],
  // Sisa and fisik.
  ['percent of what is left', 'sisa › %', 'lain'],
  ['in one cell', '% sisa', 'lain'],
  ['in words', 'persentase sisa', 'lain'],
  ['percent of the budget that is left', 'sisa anggaran › (%)', 'lain'],
  ['percent of what was spent', 'realisasi › %', 'persen'],
  ['percent of the money that is left', 'keuangan › sisa › %', 'lain'],
  ['percent of funds that are left', 'sisa › dana › %', 'lain'],
  ['a word that only holds the other', 'tersisakan › %', 'persen'],
  ['amount of what is left', 'sisa › rp', 'sisa'],
  ['work that was planned', 'fisik › target', 'fisik'],
  ['work that was done', 'fisik › realisasi', 'fisik'],
  ['work in percent', 'kemajuan fisik › %', 'fisik'],
  ['money beside work', 'realisasi fisik dan keuangan › %', 'persen'],
  ['work under money', 'keuangan › fisik › %', 'fisik'],
  ['money under work', 'fisik › keuangan › realisasi', 'realisasi'],
  ['DAK nonfisik is money', 'dak nonfisik › realisasi', 'realisasi'],
  ['a subject at school', 'fisika › target', 'target'],
  ['the budget of work', 'fisik › anggaran', 'anggaran'],
  ['what weight work has', 'fisik › bobot', 'lain'],
])('%s: %s', (_, names, concept) => {
  expect(column(names).concept).toBe(concept);
});

test.each<[why: string, names: string, year: number | null]>([
  ['none', 'target', null],
  ['its own before the group\'s', '2022 › realisasi 2023', 2023],
  ['the group\'s', 'tahun 2022 › realisasi', 2022],
  ['the last of two', 'target 2022 dan 2023', 2023],
  ['a period is no year', 'target 2021-2026', null],
])('the year of a column, %s: %s', (_, names, year) => {
  expect(column(names).year).toBe(year);
});

test('columns of other years, of plans and of others', () => {
  const names = each('target renstra | target akhir rpjmd | target rpd | target jangka menengah | baseline | kondisi awal | kondisi akhir | realisasi tahun lalu | realisasi n-1 | realisasi n - 2 | target n-5 | tahun sebelumnya › realisasi | realisasi › lalu | realisasi nasional | provinsi lain');
  expect(names.filter((name) => !column(name).foreign)).toEqual([]);
});

test('columns of the report\'s own year', () => {
  const names = each('target | target rpdn | selalu tercapai | lalulintas | realisasi n | realisasi n-6 | realisasi n-0 | realisasi n-12 | kondisi bulan ini | tahun berjalan (n-1) › realisasi | renja yang dievaluasi (n-1) | renja yang di evaluasi (n-1) | provinsi');
  expect(names.filter((name) => column(name).foreign)).toEqual([]);
});

test('columns of money', () => {
  const names = each('anggaran | pagu | realisasi keuangan | target (rp) | target rp | belanja | dana | biaya | anggaran › target | kinerja dan anggaran › rp | anggaran › ket | anggaran › kk | anggaran › kinerja › rp');
  expect(names.filter((name) => !column(name).money)).toEqual([]);
});

test('columns of performance', () => {
  const names = each('target | danau | pembiayaan | rpjmd | belanjawan | danamon | biayanya | kinerja dan anggaran › k | kinerja dan anggaran › 2023 › k | anggaran › realisasi kinerja');
  expect(names.filter((name) => column(name).money)).toEqual([]);
});

test.each<[why: string, names: string, is: boolean]>([
  ['no word is known', 'jatah', true],
  ['known to be something else', 'bobot', false],
  ['known', 'target', false],
  ['a letter beside its year', 'r 2023', false],
  ['what stands under a known group is not unknown', 'rencana kegiatan › volume', false],
  ['a part of the year', 'hasil › tw i', true],
])('%s: %s', (_, names, is) => {
  expect(isUnknown(column(names))).toBe(is);
});

test.each<[names: string, is: boolean]>([
  ['realisasi s.d. triwulan iii', true],
  ['realisasi › s.d. triwulan iii', true],
  ['realisasi kumulatif › tw iii', true],
  ['realisasi › tw iii', false],
])('%s runs up to a time: %s', (names, is) => {
  expect(isCumulative(column(names))).toBe(is);
});

/** What is known of each of the columns once all are, with the largest number below each. */
function together(names: string, largest: readonly number[] = []): string {
  return settled(columns(names), { holdsAmounts: (at) => (largest[at] ?? 0) >= 1000, largest: (at) => largest[at] ?? 0 }).map(said).join(' | ');
}

test.each<[why: string, names: string, known: string]>([
  ['a single month is when the report was made', 'target | realisasi november', 'target | realisasi'],
  ['the same month twice', 'target november | realisasi november', 'target | realisasi'],
  ['two months divide the year', 'realisasi november | realisasi desember', 'realisasi bulan 11 | realisasi bulan 12'],
  ['a month beside a quarter', 'realisasi tw i | realisasi november', 'realisasi triwulan 1 | realisasi'],
])('months: %s', (_, names, known) => {
  expect(together(names)).toBe(known);
});

test.each<[why: string, names: string, largest: readonly number[], known: string]>([
  ['amounts were spent', 'program | anggaran | penyerapan', [0, 9000, 5000], 'program | anggaran rp | realisasi rp'],
  ['percentages are percentages', 'program | anggaran | penyerapan', [0, 9000, 55], 'program | anggaran rp | persen'],
  ['beside a realisasi', 'program | anggaran | realisasi | penyerapan', [0, 9000, 5000, 5000], 'program | anggaran rp | realisasi | persen'],
  ['in percent by its own name', 'program | anggaran | penyerapan › %', [0, 9000, 5000], 'program | anggaran rp | persen'],
  ['the percentage of the budget', 'program | anggaran | %', [0, 9000, 5000], 'program | anggaran rp | persen'],
  ['what is left of it is no realisasi', 'program | anggaran | sisa penyerapan', [0, 9000, 5000], 'program | anggaran rp | sisa'],
])('penyerapan: %s', (_, names, largest, known) => {
  expect(together(names, largest)).toBe(known);
});

test.each<[why: string, names: string, known: string]>([
  ['is the budget where nothing else is', 'program | target anggaran (rp) | realisasi', 'program | anggaran rp | realisasi'],
  ['beside a budget', 'program | anggaran | target keuangan', 'program | anggaran rp | target rp'],
  ['beside an indikator', 'indikator | target anggaran', 'indikator | target rp'],
  ['of performance', 'program | target', 'program | target'],
  ['of a part of the year', 'program | target keuangan tw i', 'program | target rp triwulan 1'],
  ['what was reached of money is none', 'program | realisasi keuangan', 'program | realisasi rp'],
])('a target of money: %s', (_, names, known) => {
  expect(together(names)).toBe(known);
});

test.each<[why: string, names: string, known: string]>([
  ['of quarters that were reached', 'realisasi tw iii | realisasi tw iv | jumlah', 'realisasi triwulan 3 | realisasi triwulan 4 | realisasi'],
  ['in short', 'realisasi tw iii | jml', 'realisasi triwulan 3 | realisasi'],
  ['as a total', 'realisasi tw iii | total', 'realisasi triwulan 3 | realisasi'],
  ['in rupiah', 'anggaran | realisasi keuangan tw iii | jumlah (rp)', 'anggaran rp | realisasi rp triwulan 3 | realisasi rp'],
  ['in rupiah, otherwise', 'anggaran | realisasi keuangan tw iii | total( rp. )', 'anggaran rp | realisasi rp triwulan 3 | realisasi rp'],
  ['of budgets', 'anggaran tw i | anggaran tw ii | jumlah', 'anggaran rp triwulan 1 | anggaran rp triwulan 2 | anggaran rp'],
  ['of no parts', 'realisasi | jumlah', 'realisasi | lain'],
  ['of targets, whose year has its own', 'target tw iv | jumlah', 'target triwulan 4 | lain'],
  ['of something', 'realisasi tw iv | jumlah orang', 'realisasi triwulan 4 | lain'],
  ['under a group of another name', 'realisasi tw iv | lainnya › jumlah', 'realisasi triwulan 4 | lain'],
  ['as a group', 'realisasi tw iv | jumlah › orang', 'realisasi triwulan 4 | lain'],
  ['of nothing before it', 'jumlah | realisasi tw i', 'lain | realisasi triwulan 1'],
  ['a name that is no sum', 'realisasi tw iv | grand total', 'realisasi triwulan 4 | lain'],
])('Jumlah: %s', (_, names, known) => {
  expect(together(names)).toBe(known);
});

test.each<[why: string, names: string, known: string]>([
  ['all four are quarters', 'realisasi › i | realisasi › ii | realisasi › iii | realisasi › iv', 'realisasi triwulan 1 | realisasi triwulan 2 | realisasi triwulan 3 | realisasi triwulan 4'],
  ['three may be anything', 'realisasi › i | realisasi › ii | realisasi › iii', 'realisasi | realisasi | realisasi'],
  ['what has no number is the year\'s', 'target › tahun | target › i | target › ii | target › iii | target › iv', 'target | target triwulan 1 | target triwulan 2 | target triwulan 3 | target triwulan 4'],
  ['half years beside them stay half years', 'semester › i | semester › ii | target › i | target › ii | target › iii | target › iv', 'lain semester 1 | lain semester 2 | target triwulan 1 | target triwulan 2 | target triwulan 3 | target triwulan 4'],
])('I, II, III, IV: %s', (_, names, known) => {
  expect(together(names)).toBe(known);
});

test.each<[why: string, names: string, known: string]>([
  ['between a target and its result', 'target | tw i | tw ii | capaian', 'target | realisasi triwulan 1 | realisasi triwulan 2 | capaian'],
  ['left of the target', 'tw i | target | tw ii | capaian', 'lain triwulan 1 | target | realisasi triwulan 2 | capaian'],
  ['right of the result', 'target | tw i | capaian | tw ii', 'target | realisasi triwulan 1 | capaian | lain triwulan 2'],
  ['beside a realisasi', 'target | tw i | tw ii | realisasi | capaian', 'target | lain triwulan 1 | lain triwulan 2 | realisasi | capaian'],
  ['beside a realisasi of money', 'target | tw i | tw ii | capaian | realisasi keuangan', 'target | realisasi triwulan 1 | realisasi triwulan 2 | capaian | realisasi rp'],
  ['no target', 'indikator | tw i | capaian', 'indikator | lain triwulan 1 | capaian'],
  ['a target of money', 'indikator | target keuangan | tw i | capaian', 'indikator | target rp | lain triwulan 1 | capaian'],
  ['no result', 'target | tw i | tw ii', 'target | lain triwulan 1 | lain triwulan 2'],
  ['results of parts only', 'target | tw i | capaian tw i', 'target | lain triwulan 1 | capaian triwulan 1'],
  ['a result before the target', 'capaian | target | tw i | tw ii', 'capaian | target | lain triwulan 1 | lain triwulan 2'],
  ['something else of a part', 'target | tw i | hambatan tw i | capaian', 'target | realisasi triwulan 1 | lain triwulan 1 | capaian'],
  ['money of a part', 'target | tw i | keuangan tw i | capaian', 'target | realisasi triwulan 1 | lain rp triwulan 1 | capaian'],
  ['no part', 'target | tw i | jatah | capaian', 'target | realisasi triwulan 1 | lain | capaian'],
  ['no part, behind the target', 'target | jatah | tw i | capaian', 'target | lain | realisasi triwulan 1 | capaian'],
  ['another result left of the target', 'capaian tahun lalu | target | tw i | capaian', 'capaian foreign | target | realisasi triwulan 1 | capaian'],
])('parts of the year without a name: %s', (_, names, known) => {
  expect(together(names)).toBe(known);
});

test.each<[why: string, names: string, known: string]>([
  ['of target, realisasi and capaian', 'indikator | target (%) | realisasi (%) | capaian (%)', 'indikator | target | realisasi | capaian'],
  ['without parentheses', 'indikator | target % | realisasi%', 'indikator | target | realisasi'],
  ['below their names', 'indikator | target › (%) | realisasi › %', 'indikator | target | realisasi'],
  ['in a group of the year', 'indikator | tahun 2023 › target (%) | tahun 2023 › realisasi (%)', 'indikator | target 2023 | realisasi 2023'],
  ['another target has no percent: the realisasi in percent is its result', 'indikator | target | realisasi (%)', 'indikator | target | persen'],
  ['only money has a target', 'indikator | target (%) | realisasi (%) | target (rp)', 'indikator | target | realisasi | target rp'],
  ['only money has a target, and none is in percent', 'indikator | target (rp) | realisasi (%)', 'indikator | target rp | persen'],
  ['another target beside it: both are results', 'indikator | target | target (%) | realisasi (%)', 'indikator | target | persen | persen'],
  ['work has its own', 'indikator | target (%) | fisik › target | fisik › realisasi', 'indikator | target | fisik | fisik'],
  ['no indikator', 'program | target (%) | realisasi (%)', 'program | persen | persen'],
  ['no target in percent', 'indikator | realisasi (%)', 'indikator | persen'],
  ['what is neither stays a percentage', 'indikator | target (%) | realisasi (%) | serapan (%) | %', 'indikator | target | realisasi | persen | persen'],
  ['percent at the beginning is a result', 'indikator | % target | % realisasi', 'indikator | persen | persen'],
])('percent as the satuan: %s', (_, names, known) => {
  expect(together(names)).toBe(known);
});

test.each<[why: string, names: string, known: string]>([
  ['each behind its quarter', 'target | realisasi tw i | capaian | realisasi tw ii | capaian', 'target | realisasi triwulan 1 | capaian triwulan 1 | realisasi triwulan 2 | capaian triwulan 2'],
  ['several behind each', 'target | realisasi tw i | % | kategori | realisasi tw ii | % | kategori', 'target | realisasi triwulan 1 | persen triwulan 1 | kategori triwulan 1 | realisasi triwulan 2 | persen triwulan 2 | kategori triwulan 2'],
  ['one behind the last', 'target | realisasi tw i | realisasi tw ii | capaian', 'target | realisasi triwulan 1 | realisasi triwulan 2 | capaian'],
  ['the year goes on behind a part', 'target | realisasi semester i | capaian | realisasi s.d. semester ii | capaian', 'target | realisasi semester 1 | capaian semester 1 | realisasi | capaian'],
  ['a realisasi of no part does not go on', 'target | realisasi tw i | capaian | realisasi', 'target | realisasi triwulan 1 | capaian | realisasi'],
  ['money does not go on', 'target | realisasi tw i | capaian | realisasi keuangan tw ii', 'target | realisasi triwulan 1 | capaian | realisasi rp triwulan 2'],
  ['what stands between makes it the year\'s', 'target | realisasi tw i | hambatan | capaian | realisasi tw ii', 'target | realisasi triwulan 1 | lain | capaian | realisasi triwulan 2'],
  ['a result that says its part', 'target | realisasi tw ii | capaian tw i | realisasi tw iii', 'target | realisasi triwulan 2 | capaian triwulan 1 | realisasi triwulan 3'],
  ['a result that says its year', 'target 2022 | realisasi 2022 | capaian 2021 | realisasi 2023', 'target 2022 | realisasi 2022 | capaian 2021 | realisasi 2023'],
  ['each behind its year', 'target 2022 | realisasi 2022 | capaian | target 2023 | realisasi 2023 | capaian', 'target 2022 | realisasi 2022 | capaian 2022 | target 2023 | realisasi 2023 | capaian 2023'],
  ['the same year again is no other', 'target 2023 | realisasi 2023 | capaian | realisasi 2023', 'target 2023 | realisasi 2023 | capaian | realisasi 2023'],
  ['a realisasi without a year is no other', 'target 2023 | realisasi 2023 | capaian | realisasi', 'target 2023 | realisasi 2023 | capaian | realisasi'],
  ['years go on, parts do not', 'realisasi 2022 | % | realisasi 2023 | % | realisasi tw i | %', 'realisasi 2022 | persen 2022 | realisasi 2023 | persen 2023 | realisasi triwulan 1 | persen'],
  ['parts go on, years do not', 'realisasi tw i | % | realisasi tw ii | % | realisasi 2023 | %', 'realisasi triwulan 1 | persen triwulan 1 | realisasi triwulan 2 | persen triwulan 2 | realisasi 2023 | persen'],
])('results: %s', (_, names, known) => {
  expect(together(names)).toBe(known);
});

test.each<[why: string, names: string, largest: readonly number[], known: string]>([
  ['Keuangan in rupiah was spent', 'program | pagu | keuangan (rp)', [0, 9000, 5000], 'program | anggaran rp | realisasi rp'],
  ['Rp below it', 'program | pagu | keuangan › rp', [0, 9000, 5000], 'program | anggaran rp | realisasi rp'],
  ['Rupiah below it', 'program | pagu | keuangan › (rupiah)', [0, 9000, 5000], 'program | anggaran rp | realisasi rp'],
  ['Rp. below it', 'program | pagu | belanja › rp.', [0, 9000, 5000], 'program | anggaran rp | realisasi rp'],
  ['Belanja behind the budget was spent', 'program | pagu | belanja', [0, 9000, 5000], 'program | anggaran rp | realisasi rp'],
  ['Belanja before what was spent is the budget', 'program | belanja | realisasi', [0, 9000, 5000], 'program | anggaran rp | realisasi'],
  ['Belanja behind what was spent is a name', 'program | realisasi | belanja', [0, 9000, 5000], 'program | realisasi | uraian rp'],
  ['Belanja before the budget is a name', 'belanja | pagu', [5000, 9000], 'uraian rp | anggaran rp'],
  ['how far it came', 'program | pagu | kemajuan keuangan', [0, 9000, 5000], 'program | anggaran rp | realisasi rp'],
  ['how far it came, otherwise', 'program | pagu | progres belanja( rp. )', [0, 9000, 5000], 'program | anggaran rp | realisasi rp'],
  ['what was reached of it', 'program | pagu | capaian keuangan (rp)', [0, 9000, 5000], 'program | anggaran rp | realisasi rp'],
  ['no amounts below', 'program | pagu | keuangan', [0, 9000, 55], 'program | anggaran rp | lain rp'],
  ['both are there', 'program | pagu | realisasi | keuangan', [0, 9000, 5000, 5000], 'program | anggaran rp | realisasi | lain rp'],
  ['neither is', 'program | fisik | keuangan', [0, 100, 5000], 'program | fisik | lain rp'],
  ['beside an indikator', 'indikator | pagu | keuangan', [0, 9000, 5000], 'indikator | anggaran rp | lain rp'],
  ['a plan of money is not spent', 'program | pagu | target › keuangan', [0, 9000, 5000], 'program | anggaran rp | target rp'],
  ['a kind of belanja is not all that was spent', 'program | pagu | belanja pegawai', [0, 9000, 5000], 'program | anggaran rp | lain rp'],
  ['nor are other rupiah', 'program | pagu | belanja › rupiah lainnya', [0, 9000, 5000], 'program | anggaran rp | lain rp'],
  ['who is in charge of it', 'program | pagu | bendahara keuangan', [0, 9000, 5000], 'program | anggaran rp | lain rp'],
])('money without a name: %s', (_, names, largest, known) => {
  expect(together(names, largest)).toBe(known);
});

test.each<[why: string, names: string, known: string]>([
  ['T1 to T4 alone are quarters', 'target | t1 | t4', 'target | lain triwulan 1 | lain triwulan 4'],
  ['T5 tells that they are years', 'target › t1 | target › t4 | target › t5', 'target foreign | target foreign | target foreign'],
  ['T0 does', 't 0 | t 1', 'lain foreign | lain foreign'],
  ['T6 and T9 do', 't6 | t9 | t2 | realisasi', 'lain foreign | lain foreign | lain foreign | realisasi'],
  ['T10 is none', 't10 | t1', 'lain | lain triwulan 1'],
])('years of a plan: %s', (_, names, known) => {
  expect(together(names)).toBe(known);
});

test.each<[why: string, names: string, largest: readonly number[], known: string]>([
  ['the second, behind the budget', 'indikator | target | realisasi | anggaran | realisasi', [], 'indikator | target | realisasi | anggaran rp | realisasi rp'],
  ['the only one, of numbers such as the target\'s', 'indikator | target | anggaran | realisasi', [0, 100, 9_000_000, 90], 'indikator | target | anggaran rp | realisasi'],
  ['the only one, a thousand times the target', 'indikator | target | anggaran | realisasi', [0, 100, 9_000_000, 100_000], 'indikator | target | anggaran rp | realisasi rp'],
  ['the only one, not quite a thousand times', 'indikator | target | anggaran | realisasi', [0, 100, 9_000_000, 99_999], 'indikator | target | anggaran rp | realisasi'],
  ['a thousand times the larger of two targets', 'indikator | target | target rkpd | anggaran | realisasi', [0, 10, 100, 9_000_000, 99_999], 'indikator | target | target | anggaran rp | realisasi'],
  ['targets that are not filled in', 'indikator | target | anggaran | realisasi', [0, 0, 9000, 1000], 'indikator | target | anggaran rp | realisasi rp'],
  ['targets that are not filled in, and a small number', 'indikator | target | anggaran | realisasi', [0, 0, 9000, 999], 'indikator | target | anggaran rp | realisasi'],
  ['no target', 'indikator | realisasi | anggaran | realisasi', [0, 1, 9000, 9_000_000], 'indikator | realisasi | anggaran rp | realisasi'],
  ['a target of money is none', 'indikator | target keuangan | realisasi | anggaran | realisasi', [0, 1, 1, 9000, 9_000_000], 'indikator | target rp | realisasi | anggaran rp | realisasi'],
  ['no indikator', 'program | target | realisasi | anggaran | realisasi', [], 'program | target | realisasi | anggaran rp | realisasi'],
  ['last year\'s is not its own', 'indikator | realisasi tahun lalu | target | anggaran | realisasi', [0, 9, 9, 9000, 9], 'indikator | realisasi foreign | target | anggaran rp | realisasi'],
  ['another year\'s is not its own', 'indikator | target | realisasi 2022 | anggaran 2023 | realisasi 2023', [0, 9, 9, 9000, 9], 'indikator | target | realisasi 2022 | anggaran rp 2023 | realisasi 2023'],
  ['something stands between', 'indikator | target | realisasi | anggaran | program | realisasi', [], 'indikator | target | realisasi | anggaran rp | program | realisasi'],
  ['the results behind it are the budget\'s', 'indikator | target | realisasi | capaian | anggaran | realisasi | capaian', [], 'indikator | target | realisasi | capaian | anggaran rp | realisasi rp | capaian rp'],
  ['its percent', 'indikator | target | realisasi | anggaran | realisasi | %', [], 'indikator | target | realisasi | anggaran rp | realisasi rp | persen rp'],
  ['the indikator\'s own, by its name', 'indikator | target | realisasi | anggaran | realisasi | capaian kinerja', [], 'indikator | target | realisasi | anggaran rp | realisasi rp | capaian'],
  ['the second result is not', 'indikator | target | realisasi | anggaran | realisasi | % | capaian', [], 'indikator | target | realisasi | anggaran rp | realisasi rp | persen rp | capaian'],
  ['a remark is no result', 'indikator | target | realisasi | anggaran | realisasi | ket', [], 'indikator | target | realisasi | anggaran rp | realisasi rp | ket'],
  ['behind what is called realisasi of the budget', 'indikator | target | realisasi | anggaran | realisasi anggaran | capaian', [], 'indikator | target | realisasi | anggaran rp | realisasi rp | capaian rp'],
  ['unless nothing else was reached', 'indikator | target | anggaran | realisasi anggaran | capaian', [], 'indikator | target | anggaran rp | realisasi rp | capaian'],
  ['behind the indikator\'s own realisasi', 'indikator | target | realisasi | capaian', [], 'indikator | target | realisasi | capaian'],
  ['behind a budget of which nothing was spent', 'indikator | target | realisasi | anggaran | capaian', [], 'indikator | target | realisasi | anggaran rp | capaian'],
  ['a result before all others', 'capaian tahun lalu | indikator | target', [], 'capaian foreign | indikator | target'],
  ['a realisasi before all others', 'realisasi tahun lalu | indikator | target', [], 'realisasi foreign | indikator | target'],
])('which realisasi is the budget\'s: %s', (_, names, largest, known) => {
  expect(together(names, largest)).toBe(known);
});
