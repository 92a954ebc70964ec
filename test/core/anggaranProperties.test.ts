/** What holds of the money of any budget: exact sisa and sums, however its amounts are typed and its columns and rows stand. */
import fc from 'fast-check';
import { evaluate, type Evaluation } from '../../src/core/evaluate';
import type { CellValue } from '../../src/core/model/grid';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { layout } from './layout';

interface Uang {
  readonly anggaran: bigint;
  readonly realisasi: bigint;
}

interface Baris {
  readonly kode: string;
  readonly uraian: string;
  readonly uang: Uang;
  readonly level: 'program' | 'kegiatan' | 'sub-kegiatan';
}

const RUPIAH = fc.record({ anggaran: fc.bigInt({ min: 0n, max: 900_000_000_000n }), bagian: fc.integer({ min: 0, max: 12_000 }) }).map(({ anggaran, bagian }): Uang => ({ anggaran, realisasi: (anggaran * BigInt(bagian)) / 10_000n }));
/** Programs of kegiatan of sub kegiatan, by their amounts. */
const POHON = fc.array(fc.array(fc.array(RUPIAH, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });

const NAMA = ['Pemberdayaan Sosial', 'Rehabilitasi Sosial', 'Perlindungan dan Jaminan', 'Penanganan Bencana'];

function jumlah(list: readonly Uang[]): Uang {
  return list.reduce((total, one) => ({ anggaran: total.anggaran + one.anggaran, realisasi: total.realisasi + one.realisasi }), { anggaran: 0n, realisasi: 0n });
}

const dua = (n: number): string => String(n + 1).padStart(2, '0');

/** Each program with its rows below, each row with the sum of its own. */
function programs(pohon: readonly (readonly (readonly Uang[])[])[]): readonly (readonly Baris[])[] {
  return pohon.map((kegiatan, p): readonly Baris[] => {
    const kode = `1.06.${dua(p)}`;
    const nama = NAMA[p] ?? '';
    const below = kegiatan.flatMap((sub, k): readonly Baris[] => [
      { kode: `${kode}.2.${dua(k)}`, uraian: `Pengelolaan ${nama} bagian ${k + 1}`, uang: jumlah(sub), level: 'kegiatan' },
      ...sub.map((uang, s): Baris => ({ kode: `${kode}.2.${dua(k)}.${dua(s)}`, uraian: `Fasilitasi ${nama} ke ${k + 1}-${s + 1}`, uang, level: 'sub-kegiatan' })),
    ]);
    return [{ kode, uraian: `Program ${nama}`, uang: jumlah(kegiatan.flat()), level: 'program' }, ...below];
  });
}

type Kolom = readonly [header: string, cell: (baris: Baris) => CellValue];
type Tulis = (rupiah: bigint) => CellValue;

function kolom(tulis: Tulis, shows: (baris: Baris) => boolean = () => true): readonly Kolom[] {
  return [
    ['Kode Rekening', ({ kode }) => kode],
    ['Uraian', ({ uraian }) => uraian],
    ['Anggaran', (baris) => (shows(baris) ? tulis(baris.uang.anggaran) : '')],
    ['Realisasi', (baris) => (shows(baris) ? tulis(baris.uang.realisasi) : '')],
  ];
}

function evaluated(columns: readonly Kolom[], rows: readonly Baris[], title = 'REALISASI APBD TAHUN 2020'): Evaluation {
  const cells = [[title], columns.map(([header]) => header), ...rows.map((baris) => columns.map(([, cell]) => cell(baris)))];
  return evaluate({ structureProtected: false, readOnly: false, sheets: [layout('APBD', cells)], parts: [] }, SHEET_TEXTS.id, '2021-01-04T00:00:00.000Z');
}

/** Number cells as Excel has them. */
const angka: Tulis = (rupiah) => Number(rupiah);

/** Groups of three with points, as a person types them. */
const ribuan = (rupiah: bigint): string => rupiah.toString().replace(/\B(?=(\d{3})+$)/g, '.');

function persen({ anggaran, realisasi }: Uang): string | null {
  if (anggaran === 0n) return null;
  const hundredths = (2n * realisasi * 10_000n + anggaran) / (2n * anggaran);
  return `${hundredths / 100n}.${(hundredths % 100n).toString().padStart(2, '0')}`;
}

/** A number as rupiah; text that is no whole one shows in the comparison. */
function rupiahOf(d: { readonly coefficient: bigint; readonly scale: number } | null): string | null {
  if (d === null) return null;
  const unit = 10n ** BigInt(d.scale);
  return d.coefficient % unit === 0n ? (d.coefficient / unit).toString() : `${d.coefficient}/${unit}`;
}

/** By kode: level, anggaran, realisasi, sisa, %. */
function resultsOf({ result: { anggaran } }: Evaluation): Record<string, readonly (string | null)[]> {
  return Object.fromEntries(anggaran.map((row) => {
    const hundredths = row.persen === null ? null : row.persen.coefficient.toString().padStart(3, '0').replace(/(\d\d)$/, '.$1');
    return [row.source.kode, [row.source.level, rupiahOf(row.anggaran), rupiahOf(row.realisasi), rupiahOf(row.sisa), hundredths]];
  }));
}

/** The same by whole numbers alone. */
function wanted(rows: readonly Baris[]): Record<string, readonly (string | null)[]> {
  return Object.fromEntries(rows.map(({ kode, level, uang }) => [kode, [level, `${uang.anggaran}`, `${uang.realisasi}`, `${uang.anggaran - uang.realisasi}`, persen(uang)]]));
}

const codesOf = ({ issues }: Evaluation): string[] => issues.map(({ code, cell }) => `${code} ${cell}`);
const mismatches = (evaluation: Evaluation): string[] => codesOf(evaluation).filter((line) => line.startsWith('jumlah-tidak-cocok'));

it('sisa + realisasi = anggaran on every level, % is rounded once, and true sums are never complained of', () => {
  fc.assert(fc.property(POHON, (pohon) => {
    const rows = programs(pohon).flat();
    const evaluation = evaluated(kolom(angka), rows);
    expect(resultsOf(evaluation)).toEqual(wanted(rows));
    expect(mismatches(evaluation)).toEqual([]);
  }));
});

it('rows without amounts take the sum of the rows below', () => {
  fc.assert(fc.property(POHON, (pohon) => {
    const rows = programs(pohon).flat();
    const evaluation = evaluated(kolom(angka, ({ level }) => level === 'sub-kegiatan'), rows);
    expect(resultsOf(evaluation)).toEqual(wanted(rows));
  }));
});

it('a parent that is any rupiah off is told, there alone and by how much', () => {
  fc.assert(fc.property(POHON, fc.nat(), fc.bigInt({ min: 1n, max: 10n ** 12n }), (pohon, which, off) => {
    const rows = programs(pohon).flat();
    const parents = rows.filter(({ level }) => level === 'program');
    const parent = parents[which % parents.length];
    const wrong = rows.map((baris) => (baris === parent ? { ...baris, uang: { ...baris.uang, anggaran: baris.uang.anggaran + off } } : baris));
    const found = evaluated(kolom(angka), wrong).issues.filter(({ code }) => code === 'jumlah-tidak-cocok');
    expect(found.map(({ cell, params }) => [cell, params['field'], params['difference']])).toEqual([[`C${rows.findIndex((baris) => baris === parent) + 3}`, 'anggaran', `${off}`]]);
  }));
});

it('an amount typed as text is the same amount', () => {
  const tulisan = fc.constantFrom<Tulis>(ribuan, (n) => `Rp ${ribuan(n)}`, (n) => `${ribuan(n)},00`, (n) => `Rp. ${ribuan(n)},-`, (n) => ` ${ribuan(n)}\u00a0`, (n) => (n === 0n ? '-' : ribuan(n)));
  fc.assert(fc.property(POHON, tulisan, (pohon, tulis) => {
    const rows = programs(pohon).flat();
    const evaluation = evaluated(kolom(tulis), rows);
    expect(resultsOf(evaluation)).toEqual(wanted(rows));
    expect(mismatches(evaluation)).toEqual([]);
  }));
});

it('amounts in thousands or millions are the same rupiah', () => {
  const satuan = fc.constantFrom<[title: string, factor: bigint]>(['(dalam ribuan rupiah)', 1000n], ['(Dalam Jutaan Rp)', 1_000_000n]);
  const kecil = fc.array(fc.array(fc.array(fc.record({ anggaran: fc.bigInt({ min: 0n, max: 9_000_000n }), realisasi: fc.bigInt({ min: 0n, max: 9_000_000n }) }), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 });
  fc.assert(fc.property(kecil, satuan, (pohon, [title, factor]) => {
    const rows = programs(pohon).flat();
    const inRupiah = rows.map((baris) => ({ ...baris, uang: { anggaran: baris.uang.anggaran * factor, realisasi: baris.uang.realisasi * factor } }));
    expect(resultsOf(evaluated(kolom(angka), rows, `REALISASI APBD TAHUN 2020 ${title}`))).toEqual(wanted(inRupiah));
  }));
});

it('columns may stand in any order, as long as the kode stands by its name', () => {
  const [kode, uraian, anggaran, realisasi] = kolom(angka);
  const naming = fc.shuffledSubarray([kode, uraian], { minLength: 2 });
  const orders = fc.tuple(naming, fc.shuffledSubarray([[], [anggaran], [realisasi]], { minLength: 3 })).map(([names, parts]) => parts.flatMap((part) => (part.length === 0 ? names : part)));
  fc.assert(fc.property(POHON, orders, (pohon, order) => {
    const rows = programs(pohon).flat();
    const evaluation = evaluated(order.filter((column) => column !== undefined), rows);
    expect(resultsOf(evaluation)).toEqual(wanted(rows));
    expect(mismatches(evaluation)).toEqual([]);
  }));
});

it('programs may stand in any order, and one does not change what is computed of another', () => {
  fc.assert(fc.property(POHON, fc.nat(), (pohon, turn) => {
    const all = programs(pohon);
    const turned = [...all.slice(turn % all.length), ...all.slice(0, turn % all.length)];
    expect(resultsOf(evaluated(kolom(angka), turned.flat()))).toEqual(wanted(all.flat()));
    for (const alone of all) expect(resultsOf(evaluated(kolom(angka), alone))).toEqual(wanted(alone));
  }));
});
