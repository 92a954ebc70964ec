/** Generated sheets of any size: APBD in three levels whose sums agree, and PK. */

/** Kegiatan of a program and sub kegiatan of a kegiatan. */
const BRANCHES = 9;

type Cells = (string | number)[][];

/** About `size` rows: programs, kegiatan and sub kegiatan by kode rekening. */
export function apbdSheet(size: number): Cells {
  const rows: Cells = [['REALISASI APBD TAHUN 2020'], [], ['Kode', 'Uraian', 'Anggaran', 'Realisasi']];
  for (let program = 1; rows.length < size; program += 1) {
    const kode = `1.${String(program).padStart(4, '0')}`;
    const kegiatan = Array.from({ length: BRANCHES }, (_, k) =>
      Array.from({ length: BRANCHES }, (__, s): [number, number] => [1_000_000 + program * 1_000 + k * 100 + s, 900_000 + program * 900 + k * 90 + s]),
    );
    const total = (pairs: readonly (readonly [number, number])[], at: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[at], 0);
    const all = kegiatan.flat();
    rows.push([kode, `Program ${program}`, total(all, 0), total(all, 1)]);
    kegiatan.forEach((subs, k) => {
      rows.push([`${kode}.${k + 1}`, `Kegiatan ${program}.${k + 1}`, total(subs, 0), total(subs, 1)]);
      subs.forEach(([anggaran, realisasi], s) => rows.push([`${kode}.${k + 1}.${String(s + 1).padStart(2, '0')}`, `Sub kegiatan ${program}.${k + 1}.${s + 1}`, anggaran, realisasi]));
    });
  }
  return rows;
}

/** `size` indikator, five to a sasaran. */
export function pkSheet(size: number): Cells {
  const rows: Cells = [['PERJANJIAN KINERJA TAHUN 2020'], [], ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi']];
  for (let at = 0; at < size; at += 1) rows.push([at % 5 === 0 ? at / 5 + 1 : '', at % 5 === 0 ? `Sasaran ${at / 5 + 1}` : '', `Jumlah orang yang dilayani ${at + 1}`, 'orang', 100 + at, 90 + at]);
  return rows;
}
