import { findIndikator, partsOfName } from '../../src/core/read/namaDenganSub';
import { indikatorNameKey } from '../../src/core/read/namaIndikator';

describe('indikatorNameKey', () => {
  // Names that different sheets give one indikator.
  const SAME: readonly (readonly [string, string])[] = [
    ['Jumlah Pemerlu Pelayanan Kesejahteraan Sosial (PPKS) yang mendapat Pelayanan Rehabilitasi Sosial', 'a. Jumlah PPKS yang Mendapatkan Pelayanan Rehabilitasi Sosial'],
    ['Jumlah Pemerlu Pelayanan Kesejahteraan Sosial yang memiliki usaha', 'Jumlah PPKS yang memiliki usaha'],
    ['- Jumlah PPKS Yang Memiliki Usaha (WRSE)', 'b. Jumlah PPKS yang memiliki usaha (WRSE)'],
    ['1) Persentase jalan\nkondisi mantap.', 'Prosentase Jalan Kondisi Mantap'],
    ['% lansia telantar terlayani', 'Persentase Lansia Terlantar Terlayani'],
    ['Indeks Pembangunan Manusia (IPM)', 'IPM'],
    ['Cakupan Standar Pelayanan Minimal (SPM)', 'cakupan SPM'],
    ['Persentase Potensi dan Sumber Kesejahteraan Sosial (PSKS) aktif', 'Persentase PSKS aktif'],
    ['1.2. Rata-rata lama sekolah', 'Rata–rata Lama Sekolah'],
  ];
  test.each(SAME)('%j is %j', (a, b) => {
    expect(indikatorNameKey(a)).toBe(indikatorNameKey(b));
  });

  // Names that look alike and are not one indikator.
  const OTHER: readonly (readonly [string, string])[] = [
    ['Jumlah PPKS Yang Memiliki Usaha (WRSE)', 'Jumlah PPKS Yang Memiliki Usaha (KUBE)'],
    ['Jumlah PPKS Yang Memiliki Usaha (WRSE)', 'Jumlah PPKS Yang Memiliki Usaha'],
    ['Angka PMKS yang mendapat pelayanan rehabilitasi sosial', 'Jumlah PPKS yang mendapat pelayanan rehabilitasi sosial'],
    ['Angka Kematian Ibu', 'Angka Kematian Bayi'],
  ];
  test.each(OTHER)('%j is not %j', (a, b) => {
    expect(indikatorNameKey(a)).not.toBe(indikatorNameKey(b));
  });

  test.each(['', ' ', '-', '•', '\n'])('%j has no name', (text) => {
    expect(indikatorNameKey(text)).toBe('');
  });
});

describe('partsOfName', () => {
  test.each<[text: string, head: string, ...rest: string[]]>([
    ['a. Jumlah X\n- Panti Pemerintah\n- Panti Swasta', 'a. Jumlah X', '- Panti Pemerintah', '- Panti Swasta'],
    ['a. Jumlah X \r\nPanti Pemerintah \r Panti Swasta', 'a. Jumlah X', 'Panti Pemerintah', 'Panti Swasta'],
    ['a. Jumlah X - Panti Pemerintah – Panti Swasta — Griya • Balai', 'a. Jumlah X', 'Panti Pemerintah', 'Panti Swasta', 'Griya', 'Balai'],
    ['a. Jumlah X\n-\n\nPanti', 'a. Jumlah X', 'Panti'],
    ['- Rata-rata lama sekolah', '- Rata-rata lama sekolah'],
    ['Jumlah X', 'Jumlah X'],
    ['', ''],
  ])('%j', (text, head, ...rest) => {
    expect(partsOfName(text)).toEqual({ head, rest });
  });
});

describe('findIndikator', () => {
  const pk = [
    { name: 'a. Jumlah PPKS yang Mendapatkan Pelayanan Rehabilitasi Sosial', subs: ['- Panti Pemerintah', '- Panti Swasta'] },
    { name: '- Panti Pemerintah', subs: [] },
    { name: '- Panti Swasta', subs: [] },
    { name: 'a. Indeks Kepuasan', subs: [] },
    { name: 'b. Indeks kepuasan', subs: [] },
  ];
  test.each([
    ['a. Jumlah PPKS yang mendapatkan pelayanan rehabilitasi sosial\n- Panti Pemerintah\n- Panti Swasta', 0],
    ['a. Jumlah PPKS yang mendapat pelayanan rehabilitasi sosial - Panti Pemerintah - Panti Swasta', 0],
    // A line break that only wraps the name.
    ['Jumlah PPKS yang mendapatkan\npelayanan rehabilitasi sosial', 0],
    ['Panti Swasta', 2],
    // The rest is no sub of PK's: another indikator.
    ['Jumlah PPKS yang mendapatkan pelayanan rehabilitasi sosial - Anak', null],
    // Two that are called alike.
    ['Indeks kepuasan', null],
    ['', null],
  ])('%j', (text, index) => {
    expect(findIndikator(text, pk)).toBe(index === null ? null : pk[index]);
  });
});
