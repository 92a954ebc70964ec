import { findIndikator, partsOfName } from '../../../src/core/read/namaDenganSub';
import { indikatorNameKey, wordingOf } from '../../../src/core/read/namaIndikator';

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
    ['Sarana & prasarana', 'Sarana dan Prasarana'],
    ['Sarana&prasarana', 'sarana dan prasarana'],
    ['Persen lansia terlayani', '% Lansia Terlayani'],
    ['Presentase lansia terlayani', '%lansia terlayani'],
    ['Jumlah warga yang memperoleh bantuan propinsi', 'Jumlah warga yang mendapat bantuan provinsi'],
    ['Penyandang dissabilitas', 'Penyandang Disabilitas'],
    ['Jumlah Usaha Mikro, Kecil, dan Menengah (UMKM), aktif', 'Jumlah UMKM aktif'],
    ['Jumlah PPKS (Pemerlu Pelayanan Kesejahteraan Sosial) aktif', 'Jumlah PPKS aktif'],
    ['Jumlah Penyandang Masalah Kesejahteraan Sosial', 'Jumlah PMKS'],
    ['Potensi dan Sumber Kesejahteraan Sosial', 'PSKS'],
    ['Nilai Sistem Akuntabilitas Kinerja Instansi Pemerintah', 'Nilai SAKIP'],
    ['Nilai Akuntabilitas Kinerja Instansi Pemerintah', 'Nilai AKIP'],
    ['Indeks Sistem Pemerintahan Berbasis Elektronik', 'Indeks SPBE'],
    ['Indeks Pembangunan Manusia', 'IPM'],
    ['Luas taman (m²)', 'Luas taman (m2)'],
    ['Warung/Kios (WK) berizin', 'WK berizin'],
    ['Pelayanan pada Lansia (PL)', 'PL'],
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
    ['Kenaikan persen lansia', 'Kenaikan persentase lansia'],
    ['Bantuan tahap 1', 'Bantuan tahap 2'],
    ['Pertumbuhan 5%', 'Pertumbuhan 5'],
    ['Badan Usaha Milik Desa (BUMDes)', 'BUMDes'],
    ['Puskesmas (P)', 'P'],
    ['Sistem AKIP', 'SAKIP'],
  ];
  test.each(OTHER)('%j is not %j', (a, b) => {
    expect(indikatorNameKey(a)).not.toBe(indikatorNameKey(b));
  });

  test.each(['', ' ', '-', '•', '\n'])('%j has no name', (text) => {
    expect(indikatorNameKey(text)).toBe('');
  });

  test.each(['dan', 'yang', 'di', 'ke', 'dari', 'untuk', 'pada', 'serta', 'bagi'])('an abbreviation may leave out “%s”', (word) => {
    expect(indikatorNameKey(`Jumlah Jaminan ${word} Lansia (JL)`)).toBe('jumlah jl');
  });

  test.each([
    ['it may count it too', 'Pelatihan dan Kunjungan (PDK)', 'pdk'],
    ['a word that stands before the first of them stays', 'Anak dan Pelayanan Lansia (PL) aktif', 'anak dan pl aktif'],
    ['one without its words before it', 'Jumlah lansia (PPKS)', 'jumlah lansia ppks'],
    ['one that begins the name', '(PL) Pelayanan Lansia', 'pl pelayanan lansia'],
    ['two in one name', 'Rumah Sakit (RS) dan Balai Kesehatan (BK)', 'rs dan bk'],
    ['one with a digit is none', 'Pekarangan Pangan Lestari (P2L)', 'pekarangan pangan lestari p2l'],
    ['it stands for twelve words at most', 'Satu Dua Tiga Empat Lima dan Enam Tujuh Delapan Sembilan dan Sepuluh (SDTELETDSS)', 'sdteletdss'],
    ['thirteen are too many', 'Satu Dua Tiga Empat dan Lima dan Enam Tujuh Delapan Sembilan dan Sepuluh (SDTELETDSS)', 'satu dua tiga empat dan lima dan enam tujuh delapan sembilan dan sepuluh sdteletdss'],
    ['one within a word is none', 'Rumah Sakit x(RS)', 'rumah sakit x rs'],
  ])('abbreviations: %s', (_, text, key) => {
    expect(indikatorNameKey(text)).toBe(key);
  });
});

describe('wordingOf', () => {
  test.each([
    ['Jumlah Anak', 'jumlah anak'], ['  Jumlah\u00A0 anak\n terlantar ', 'jumlah anak terlantar'], ['JUMLAH ANAK.', 'jumlah anak.'],
    ['- Jumlah anak', 'jumlah anak'], ['–Jumlah anak', 'jumlah anak'], ['— Jumlah anak', 'jumlah anak'], ['• Jumlah anak', 'jumlah anak'], ['▪ Jumlah anak', 'jumlah anak'], ['● Jumlah anak', 'jumlah anak'], ['* Jumlah anak', 'jumlah anak'], ['· Jumlah anak', 'jumlah anak'],
    ['1. Jumlah anak', 'jumlah anak'], ['10)Jumlah anak', 'jumlah anak'], ['(2) Jumlah anak', 'jumlah anak'], ['1.2. Jumlah anak', 'jumlah anak'], ['1.2.10) Jumlah anak', 'jumlah anak'],
    ['a. Jumlah anak', 'jumlah anak'], ['B) Jumlah anak', 'jumlah anak'], ['(c) Jumlah anak', 'jumlah anak'], ['iv. Jumlah anak', 'jumlah anak'], ['VIII. Jumlah anak', 'jumlah anak'],
    ['1) a. - Jumlah anak', 'jumlah anak'], ['Jumlah anak - Panti', 'jumlah anak - panti'],
    ['10 besar penyakit', '10 besar penyakit'], ['100) anak', '100) anak'], ['dr. Soetomo', 'dr. soetomo'], ['Indeks', 'indeks'], ['Vaksin', 'vaksin'],
  ])('%j is %j', (name, expected) => {
    expect(wordingOf(name)).toBe(expected);
  });
});

describe('partsOfName', () => {
  test.each<[text: string, head: string, ...rest: string[]]>([
    ['a. Jumlah X\n- Panti Pemerintah\n- Panti Swasta', 'a. Jumlah X', '- Panti Pemerintah', '- Panti Swasta'],
    ['a. Jumlah X \r\nPanti Pemerintah \r Panti Swasta', 'a. Jumlah X', 'Panti Pemerintah', 'Panti Swasta'],
    ['a. Jumlah X - Panti Pemerintah – Panti Swasta — Griya • Balai', 'a. Jumlah X', 'Panti Pemerintah', 'Panti Swasta', 'Griya', 'Balai'],
    ['a. Jumlah X\n-\n\nPanti', 'a. Jumlah X', 'Panti'],
    ['- Rata-rata lama sekolah', '- Rata-rata lama sekolah'],
    ['   - Panti Pemerintah', '- Panti Pemerintah'],
    ['Jumlah X -', 'Jumlah X -'],
    ['Suhu -5 derajat', 'Suhu -5 derajat'],
    ['Jumlah X  -  Panti', 'Jumlah X', 'Panti'],
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
    ['Jumlah PPKS yang mendapatkan pelayanan rehabilitasi sosial - Panti Swasta - Anak', null],
    // Of its subs some may be left out.
    ['Jumlah PPKS yang mendapatkan pelayanan rehabilitasi sosial - Panti Swasta', 0],
    // Subs of PK's below another name.
    ['Jumlah anak - Panti Swasta', null],
    ['-', null],
    // Two that are called alike.
    ['Indeks kepuasan', null],
    ['', null],
  ])('%j', (text, index) => {
    expect(findIndikator(text, pk)).toBe(index === null ? null : pk[index]);
  });
  test('a bullet alone is no name', () => {
    expect(findIndikator('•', [{ name: '-', subs: [] }])).toBeNull();
  });
  test('two of one name with the same subs', () => {
    expect(findIndikator('Jumlah guru - Negeri', [{ name: 'Jumlah guru', subs: ['- Negeri'] }, { name: 'b. Jumlah guru', subs: ['Negeri'] }])).toBeNull();
  });
  test('a name that PK has in full goes before the parts of another', () => {
    expect(findIndikator('Jumlah guru - Negeri', [{ name: 'Jumlah guru', subs: ['- Negeri'] }, { name: 'Jumlah guru negeri', subs: [] }])).toEqual({ name: 'Jumlah guru negeri', subs: [] });
  });
});
