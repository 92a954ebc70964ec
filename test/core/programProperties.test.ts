/** What holds of matching PK's programs with those of APBD, whatever their names and amounts and in whatever order they stand. */
import fc from 'fast-check';
import { matchProgram } from '../../src/core/check/pasanganProgram';
import { checkProgramPkApbd } from '../../src/core/check/programPkApbd';
import { apbdOf, inputOf, lineOf, programsOf } from './checkInput';

interface Program {
  readonly nama: string;
  readonly anggaran: number;
}

/** Words of five letters and more that are no misspelling of one another, so that only equal names are near. */
const KATA = ['administrasi', 'rehabilitasi', 'perlindungan', 'pemberdayaan', 'kebencanaan', 'kepahlawanan', 'pendidikan', 'kesehatan', 'transmigrasi', 'kearsipan'];
const nama = fc.shuffledSubarray(KATA, { minLength: 2, maxLength: 3 }).map((words) => `Program ${words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ')}`);
const uang = fc.integer({ min: 1, max: 10 ** 12 });
/** Programs of different names and amounts. */
const DAFTAR = fc.uniqueArray(fc.record({ nama, anggaran: uang }), { minLength: 1, maxLength: 6, selector: ({ nama: own }) => own }).filter((list) => new Set(list.map(({ anggaran }) => anggaran)).size === list.length);

/** The same name as somebody else types it. */
const EJAAN = fc.constantFrom<(nama: string) => string>(
  (own) => own, (own) => own.toUpperCase(), (own) => own.toLowerCase(), (own) => own.replace(/^Program /, ''), (own) => `  ${own.replace(/ /g, '  ')} `, (own) => own.replace(/ /g, '\u00a0'),
  (own) => `${own}.`, (own) => `1.06.02 ${own}`, (own) => `II. ${own}`, (own) => own.replace(/ (\S+)$/, ' ($1)'), (own) => own.replace(/ /g, '\n'),
);

function found(pk: readonly Program[], apbd: readonly Program[]): { readonly pairs: string[]; readonly lines: string[] } {
  const programs = programsOf(pk.map(({ nama: own, anggaran }) => [own, anggaran]));
  const lines = apbdOf(apbd.map(({ nama: uraian, anggaran }) => ({ uraian, a: anggaran })));
  const { pasangan } = matchProgram(programs.rows, lines.results);
  return { pairs: pasangan.map(({ dasar, pk: row, apbd: { source } }) => `${dasar} ${row.row} ${source.row}`).sort(), lines: checkProgramPkApbd(inputOf({ programs, apbd: lines })).map(lineOf) };
}

it('a name is the same however it is typed, and where it stands does not matter', () => {
  fc.assert(fc.property(DAFTAR, fc.array(EJAAN, { minLength: 6, maxLength: 6 }), fc.nat(), (list, spellings, turn) => {
    const other = list.map(({ nama: own, anggaran }, index) => ({ nama: spellings[index]?.(own) ?? own, anggaran }));
    const by = turn % list.length;
    const { pairs, lines } = found(list, [...other.slice(by), ...other.slice(0, by)]);
    expect(pairs).toEqual(list.map((_, row) => `nama ${row} ${(row - by + list.length) % list.length}`).sort());
    expect(lines).toEqual([]);
  }));
});

it('another amount is told once, with the difference, and parts no pair', () => {
  fc.assert(fc.property(DAFTAR, fc.nat(), fc.integer({ min: 1, max: 10 ** 6 }), (list, which, off) => {
    const at = which % list.length;
    const own = list[at]?.anggaran ?? 0;
    // A thousandfold amount is told as another unit of money.
    fc.pre(![1000, 1_000_000].includes((own + off) / own));
    const apbd = list.map((program, index) => (index === at ? { ...program, anggaran: program.anggaran + off } : program));
    const { pairs, lines } = found(list, apbd);
    expect(pairs).toEqual(list.map((_, row) => `nama ${row} ${row}`).sort());
    expect(lines).toEqual([`B${at + 1} anggaran-program-berbeda warning pk=${own} apbd=${own + off} difference=${-off}`]);
  }));
});

it('all amounts a thousand or a million times as large are one finding about the unit', () => {
  fc.assert(fc.property(DAFTAR, fc.constantFrom(1000, 1_000_000), fc.boolean(), (list, factor, pkIsLarge) => {
    const small = list.map(({ nama: own, anggaran }) => ({ nama: own, anggaran: anggaran % 10 ** 8 + 1 }));
    const large = small.map(({ nama: own, anggaran }) => ({ nama: own, anggaran: anggaran * factor }));
    expect(found(pkIsLarge ? large : small, pkIsLarge ? small : large).lines).toEqual([`B1 beda-satuan-uang error factor=${factor}`]);
  }));
});

it('every program is in one pair at most, and what is in none has neither a namesake nor an amount that only one other has', () => {
  // Few names and amounts: some stand several times.
  const programs6 = fc.array(fc.record({ nama: fc.oneof(nama, fc.constantFrom('Program Rehabilitasi', 'Program Pemberdayaan')), anggaran: fc.integer({ min: 0, max: 3 }) }), { maxLength: 6 });
  fc.assert(fc.property(programs6, programs6, (pk, apbd) => {
    const programs = programsOf(pk.map(({ nama: own, anggaran }) => [own, anggaran]));
    const { results } = apbdOf(apbd.map(({ nama: uraian, anggaran }) => ({ uraian, a: anggaran })));
    const { pasangan, sisaPk, sisaApbd } = matchProgram(programs.rows, results);
    for (const rows of [pasangan.map(({ pk: row }) => row.row), pasangan.map(({ apbd: { source } }) => -1 - source.row)]) expect(new Set(rows).size).toBe(rows.length);
    for (const { dasar, pk: own, apbd: other } of pasangan) {
      if (dasar === 'nama') expect(other.source.uraian).toBe(own.program);
      if (dasar === 'jumlah') expect(other.anggaran).toEqual(own.anggaran);
    }
    const names = new Set(apbd.map(({ nama: own }) => own));
    expect(sisaPk.filter(({ program }) => names.has(program))).toEqual([]);
    const once = (list: readonly { readonly anggaran: { readonly coefficient: bigint } | null }[]): bigint[] => list.flatMap(({ anggaran }) => (anggaran === null || anggaran.coefficient === 0n ? [] : [anggaran.coefficient])).filter((one, _, all) => all.filter((other) => other === one).length === 1);
    expect(once(sisaPk).filter((one) => once(sisaApbd).includes(one))).toEqual([]);
  }));
});

it('names that differ by a whole word or by a number are no pair, unless their amounts are', () => {
  fc.assert(fc.property(nama, fc.constantFrom((own: string) => `${own} Terpadu`, (own: string) => `${own} 2`, (own: string) => own.replace(/ \S+$/, ' Pertanahan')), uang, (own, changed, anggaran) => {
    const other = changed(own);
    expect(found([{ nama: own, anggaran }], [{ nama: other, anggaran: anggaran + 1 }]).pairs).toEqual([]);
    expect(found([{ nama: own, anggaran }], [{ nama: other, anggaran }]).pairs).toEqual(['jumlah 0 0']);
  }));
});
