/** Staff tables whose categories stand below one another, with columns for laki-laki, perempuan and both, or for both alone. */
import type { SdmBlok, SdmKategori, SdmNilaiBagian } from '../model/sdm';
import { BUKAN_KATEGORI, JUDUL_SDM, JUMLAH_SDM, LAKI_LAKI, PEREMPUAN } from '../rules/sdm';
import { firstText, isBlankRow, isSignature, isTotalText } from './lines';
import { isNumberingRow } from './numberingRow';
import { columnsAround, dimensiNamed, dimensiOf, headerTopOf, headWords, nilaiAt, statedIn, TANPA_NILAI, type SdmTableRead } from './sdmCells';
import type { SheetView } from './sheetView';
import { wordsOf } from './words';

/** The columns of one kind of staff. */
interface Group {
  readonly laki: number | null;
  readonly perempuan: number | null;
  readonly jumlah: number | null;
}

/** The header of a count that is not parted by sex. */
const JUMLAH_SAJA = /^(?:jumlah|jml|jlh|total|banyaknya)(?: (?:pegawai|pns|asn|orang))?(?: ?\((?:orang|org|jiwa)\))?$/;

/** Groups of columns that a header row ends with. Sums of both stand right of their laki-laki and perempuan. */
function groupsIn(view: SheetView, row: number): readonly Group[] {
  const groups: Group[] = [];
  const words = (column: number): string => headWords(view, row, column);
  for (let column = view.block.column; column < view.right; column++) {
    const [own, next] = [words(column), words(column + 1)];
    const down = LAKI_LAKI.test(own) && PEREMPUAN.test(next);
    if (!down && !(PEREMPUAN.test(own) && LAKI_LAKI.test(next))) continue;
    groups.push({ laki: down ? column : column + 1, perempuan: down ? column + 1 : column, jumlah: JUMLAH_SDM.test(words(column + 2)) ? column + 2 : null });
    column++;
  }
  if (groups.length > 0) return groups;
  for (let column = view.block.column + 1; column <= view.right; column++) {
    if (!JUMLAH_SAJA.test(words(column))) continue;
    for (let left = view.block.column; left < column; left++) if (dimensiNamed(words(left)) !== null) return [{ laki: null, perempuan: null, jumlah: column }];
  }
  return [];
}

const firstOf = ({ laki, perempuan, jumlah }: Group): number => Math.min(...[laki, perempuan, jumlah].filter((column) => column !== null));

/** What categories are called: words, roman numbers, "S1", "D-3"; never the letter or number that counts them. */
const LABEL = /\p{L}{2}|\p{L}[-.]? ?\d|^[ivx]+\b/iu;

/** The column left of the counts that holds most words. */
function labelColumn(view: SheetView, from: number, before: number): number | null {
  let best: number | null = null;
  let most = 0;
  for (let column = view.block.column; column < before; column++) {
    let count = 0;
    for (let row = from; row <= view.bottom && !isBlankRow(view, row, view.block.column, view.right); row++) if (LABEL.test(view.text(row, column))) count++;
    if (count >= most && count > 0) [best, most] = [column, count];
  }
  return best;
}

/** The first filled column between two; the last of them in a blank row. */
function firstFilled(view: SheetView, row: number, left: number, right: number): number {
  let column = left;
  while (column < right && view.isBlank(row, column)) column++;
  return column;
}

interface Section {
  readonly judul: string;
  readonly row: number;
  readonly column: number;
  readonly kategori: { readonly row: number; readonly label: string }[];
  total: number | null;
}

/** Cuts the body into sections: a title in a row of its own begins one, a total ends it. */
function sectionsOf(view: SheetView, from: number, label: number, groups: readonly Group[], first: Omit<Section, 'kategori' | 'total'>): { readonly sections: readonly Section[]; readonly last: number } {
  const sections: Section[] = [];
  let open: Section | null = null;
  let untitled = first;
  let last = from - 1;
  const left = view.block.column;
  const counts = groups.flatMap(({ laki, perempuan, jumlah }) => [laki, perempuan, jumlah]).filter((column) => column !== null);
  const isBlank = (row: number): boolean => isBlankRow(view, row, left, view.right);
  const isFilled = (row: number): boolean => counts.some((column) => view.text(row, column) !== '');
  const columnOf = (row: number): number => (view.isBlank(row, label) ? firstFilled(view, row, left, label) : label);
  const textOf = (row: number): string => view.text(row, columnOf(row));
  const isTitle = (row: number): boolean => !isFilled(row) && (dimensiNamed(textOf(row)) !== null || JUDUL_SDM.test(wordsOf(textOf(row))));
  for (let row = from; row <= view.bottom; row++) {
    if (isBlank(row)) {
      // Another part may follow under the same header: its title, then its counts.
      let next = row + 1;
      while (next <= view.bottom && isBlank(next)) next++;
      if (next >= view.bottom || !isTitle(next) || !isFilled(next + 1) || groupsIn(view, next + 1).length > 0) break;
      row = next - 1;
      continue;
    }
    if (isNumberingRow(view, row, left, view.right)) continue;
    const text = textOf(row);
    const filled = isFilled(row);
    if (groupsIn(view, row).length > 0 || (!filled && isSignature(firstText(view, row, left, view.right)))) break;
    const titled = { judul: text, row, column: columnOf(row) };
    if (isTitle(row)) {
      last = row;
      open = { ...titled, kategori: [], total: null };
      sections.push(open);
      continue;
    }
    // Below a sum: a note, or the title of counts that follow.
    if (!filled && open === null && sections.length > 0) {
      untitled = titled;
      continue;
    }
    last = row;
    if (isTotalText(text) || isTotalText(firstText(view, row, left, label))) {
      if (open !== null) open.total = row;
      open = null;
      continue;
    }
    if (text === '' || BUKAN_KATEGORI.test(wordsOf(text))) continue;
    if (open === null) {
      open = { ...untitled, kategori: [], total: null };
      sections.push(open);
    }
    open.kategori.push({ row, label: text });
  }
  return { sections: sections.filter(({ kategori }) => kategori.length > 0), last };
}

/** "Golongan IV" beside IV/a and IV/b is their sum, not a category of its own. */
function withoutSubtotals(kategori: Section['kategori']): Section['kategori'] {
  const golongan = (label: string): { readonly golongan: string; readonly ruang: string } | null => {
    const found = /^(?:gol(?:ongan)?\.? ?)?(iv|iii|ii|i)(?: ?[./]? ?([a-e]))?$/.exec(wordsOf(label));
    return found === null ? null : { golongan: found[1] ?? '', ruang: found[2] ?? '' };
  };
  const parted = new Set(kategori.flatMap(({ label }) => {
    const own = golongan(label);
    return own === null || own.ruang === '' ? [] : [own.golongan];
  }));
  return kategori.filter(({ label }) => {
    const own = golongan(label);
    return own?.ruang !== '' || !parted.has(own.golongan);
  });
}

/** Reads the table whose header ends at this row; null where none does. */
function tableAt(view: SheetView, header: number): SdmTableRead | null {
  const groups = groupsIn(view, header);
  const [first] = groups;
  if (first === undefined) return null;
  const stub = firstOf(first);
  const label = labelColumn(view, header + 1, stub);
  if (label === null) return null;
  const top = headerTopOf(view, header, label, view.right);
  let named = header;
  while (named > top && view.shownText(named, label) === '') named--;
  let title = { judul: view.shownText(named, label), row: named, column: label };
  // "B. Menurut Pendidikan" above a header that only says "Uraian".
  for (let row = top - 1; row >= top - 2 && dimensiNamed(title.judul) === null; row--) {
    const column = firstFilled(view, row, view.block.column, view.right);
    const judul = view.text(row, column);
    if (dimensiNamed(judul) !== null) title = { judul, row, column };
  }
  const { sections, last } = sectionsOf(view, header + 1, label, groups, title);
  if (sections.length === 0) return null;
  const kinds = groups.map((group) => {
    const column = firstOf(group);
    const texts: string[] = [];
    let [at, isSum] = [header, false];
    for (let row = top; row < header; row++) {
      const text = view.shownText(row, column);
      const words = wordsOf(text);
      if (JUMLAH_SDM.test(words)) isSum = true;
      else if (text !== '' && !texts.includes(text) && !words.includes('jenis kelamin')) {
        texts.push(text);
        at = row;
      }
    }
    const pegawai = texts.join(' ');
    return { group, pegawai, isSum, dinyatakan: statedIn(pegawai, at, column) };
  });
  // All staff beside the kinds of it are no kind of their own.
  const own = kinds.filter((kind) => !kind.isSum || kind.pegawai !== '' || kinds.every(({ pegawai }) => pegawai === ''));
  const blok = sections.flatMap((section) =>
    own.map(({ group, pegawai, dinyatakan }): SdmBlok => {
      const nilai = (row: number): SdmNilaiBagian => {
        const at = (column: number | null) => (column === null ? null : nilaiAt(view, row, column));
        return { laki: at(group.laki), perempuan: at(group.perempuan), jumlah: at(group.jumlah) };
      };
      const kategori = withoutSubtotals(section.kategori).map((each): SdmKategori => ({ label: each.label, ...nilai(each.row) }));
      return {
        pegawai, judul: section.judul, dimensi: dimensiOf(section.judul, kategori.map((each) => each.label)), row: section.row, column: section.column,
        dinyatakan, kategori, tertulis: section.total === null ? TANPA_NILAI : nilai(section.total),
      };
    }),
  );
  const right = Math.max(...groups.flatMap(({ laki, perempuan, jumlah }) => [laki ?? 0, perempuan ?? 0, jumlah ?? 0]));
  return { area: { row: top, rows: last + 1 - top, ...columnsAround(view, top, header, label, right) }, headerRows: header + 1 - top, dinyatakan: null, blok };
}

/** All tables of this layout, from the top down. */
export function sdmTablesDown(view: SheetView): readonly SdmTableRead[] {
  const tables: SdmTableRead[] = [];
  for (let row = view.block.row; row < view.bottom; row++) {
    const table = tableAt(view, row);
    if (table === null) continue;
    tables.push(table);
    row = table.area.row + table.area.rows - 1;
  }
  return tables;
}
