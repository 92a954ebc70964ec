/** Staff tables whose categories stand side by side, with a row for laki-laki and one for perempuan (LKj Tabel 1.1). */
import type { SdmBlok, SdmKategori, SdmNilaiBagian } from '../model/sdm';
import { BUKAN_KATEGORI, JUMLAH_SDM, LAKI_LAKI, PEREMPUAN } from '../rules/sdm';
import { isTotalText } from './lines';
import { isNumberingRow } from './numberingRow';
import { columnsAround, dimensiNamed, dimensiOf, headerTopOf, headWords, nilaiAt, statedIn, TANPA_NILAI, type SdmTableRead } from './sdmCells';
import type { SheetView } from './sheetView';
import { wordsOf } from './words';

/** A column of counts and the texts above it, from the top group down to its own. */
interface Column {
  readonly column: number;
  readonly path: readonly string[];
}

/** Texts above each column; where a group's name stands over its first column only, it holds for those right of it. */
function columnsOf(view: SheetView, top: number, last: number, stub: number): readonly Column[] {
  const carried = new Map<number, string>();
  const columns: Column[] = [];
  for (let column = stub + 1; column <= view.right; column++) {
    const path: string[] = [];
    let changed = false;
    for (let row = top; row <= last; row++) {
      let text = view.shownText(row, column);
      if (text === '' && !changed && view.mergeAt(row, column) === null) text = carried.get(row) ?? '';
      changed ||= text !== carried.get(row);
      carried.set(row, text);
      if (text !== '' && path[path.length - 1] !== text) path.push(text);
    }
    const own = view.shownText(last, column);
    if (own !== '' && !BUKAN_KATEGORI.test(wordsOf(own))) columns.push({ column, path });
  }
  return columns;
}

interface Draft extends Omit<SdmBlok, 'dimensi' | 'kategori' | 'tertulis'> {
  readonly kategori: SdmKategori[];
  tertulis: SdmNilaiBagian;
}

function blokOf(columns: readonly Column[], nilai: (column: number) => SdmNilaiBagian, titleRowOf: (title: string, column: number) => number): readonly SdmBlok[] {
  const drafts: Draft[] = [];
  let sinceSum = 0;
  for (const { column, path } of columns) {
    const label = path[path.length - 1] ?? '';
    const groups = path.slice(0, -1);
    const at = groups.findIndex((group) => dimensiNamed(group) !== null);
    const [pegawai, judul, inner] = at < 0 ? [groups.join(' '), '', []] : [groups.slice(0, at).join(' '), groups[at] ?? '', groups.slice(at + 1)];
    const last = drafts[drafts.length - 1];
    const isSame = last?.pegawai === pegawai && last.judul === judul;
    if (JUMLAH_SDM.test(wordsOf(label))) {
      // A sum without a group of its own belongs to the one block before it, never to several.
      if (last !== undefined && (isSame || (groups.length === 0 && sinceSum === 1))) last.tertulis = nilai(column);
      sinceSum = 0;
      continue;
    }
    let draft = last;
    if (draft === undefined || !isSame) {
      const title = judul === '' ? (groups[groups.length - 1] ?? label) : judul;
      const row = titleRowOf(title, column);
      draft = { pegawai, judul, row, column, dinyatakan: statedIn(groups.join(' '), row, column), kategori: [], tertulis: TANPA_NILAI };
      drafts.push(draft);
      sinceSum += 1;
    }
    draft.kategori.push({ label: [...inner, label].join(' '), ...nilai(column) });
  }
  return drafts.map((draft) => ({ ...draft, dimensi: dimensiOf(draft.judul, draft.kategori.map(({ label }) => label)) }));
}

/** Reads the table whose row of laki-laki begins at this cell; null where none does, or where it counts units of the OPD one by one. */
function tableAt(view: SheetView, row: number, stub: number): SdmTableRead | null {
  const own = headWords(view, row, stub);
  const next = headWords(view, row + 1, stub);
  const down = LAKI_LAKI.test(own) && PEREMPUAN.test(next);
  if (!down && !(PEREMPUAN.test(own) && LAKI_LAKI.test(next))) return null;
  const [laki, perempuan] = down ? [row, row + 1] : [row + 1, row];
  let last = row - 1;
  while (last > view.block.row && isNumberingRow(view, last, view.block.column, view.right)) last--;
  const top = headerTopOf(view, last, stub, view.right);
  const columns = columnsOf(view, top, last, stub);
  const right = columns[columns.length - 1];
  if (columns.length < 2 || right === undefined || columns.some(({ column }) => typeof view.value(last, column) === 'number')) return null;
  let total: number | null = null;
  let label = { column: stub, text: '' };
  for (let column = view.block.column; column <= stub && total === null; column++) {
    const text = view.text(row + 2, column);
    if (!isTotalText(text) && !JUMLAH_SDM.test(wordsOf(text))) continue;
    total = row + 2;
    label = { column, text };
  }
  const below = wordsOf(view.text((total ?? row + 1) + 1, stub));
  if (LAKI_LAKI.test(below) || PEREMPUAN.test(below)) return null;
  const nilai = (column: number): SdmNilaiBagian => ({ laki: nilaiAt(view, laki, column), perempuan: nilaiAt(view, perempuan, column), jumlah: total === null ? null : nilaiAt(view, total, column) });
  const titleRowOf = (title: string, column: number): number => {
    for (let at = top; at < last; at++) if (view.shownText(at, column) === title) return at;
    return last;
  };
  const stated = statedIn(label.text, total ?? row, label.column);
  return {
    area: { row: top, rows: (total ?? row + 1) + 1 - top, ...columnsAround(view, top, last, stub, right.column) },
    headerRows: row - top,
    dinyatakan: stated === null ? null : { ...stated, label: label.text },
    blok: blokOf(columns, nilai, titleRowOf),
  };
}

/** All tables of this layout, from the top down. */
export function sdmTablesAcross(view: SheetView): readonly SdmTableRead[] {
  const tables: SdmTableRead[] = [];
  for (let row = view.block.row; row < view.bottom; row++) {
    for (let column = view.block.column; column < view.right; column++) {
      const table = tableAt(view, row, column);
      if (table === null) continue;
      tables.push(table);
      row = table.area.row + table.area.rows - 1;
      break;
    }
  }
  return tables;
}
