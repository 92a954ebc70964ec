/** Tables of staff as a reader of one layout has them, on one line each. */
import { toText } from '../../../src/core/exact/decimal';
import type { CellValue } from '../../../src/core/model/grid';
import type { SdmNilai, SdmNilaiBagian } from '../../../src/core/model/sdm';
import type { SdmTableRead } from '../../../src/core/read/sdmCells';
import { viewSheet, type SheetView } from '../../../src/core/read/sheetView';
import { addressOf } from '../../../src/core/record/address';
import { layout } from '../layout';

/** A number, "?" where none can be read, "_" for a blank cell, "-" where the sheet has no such cell. */
function shown(nilai: SdmNilai | null): string {
  if (nilai === null) return '-';
  const { reading } = nilai;
  return reading.kind === 'number' ? toText(reading.value) : reading.kind === 'missing' ? '_' : '?';
}

const parts = ({ laki, perempuan, jumlah }: SdmNilaiBagian): string => `${shown(laki)}+${shown(perempuan)}=${shown(jumlah)}`;

/** "A3:E6 2" for the area and the rows of its header; then each block: "PNS|Golongan B3 golongan: III 1+2=3, IV 1+0=1; 2+2=4". */
export function tersaji({ area: { row, column, rows, columns }, headerRows, dinyatakan, blok }: SdmTableRead): readonly string[] {
  const stated = dinyatakan === null ? '' : ` "${dinyatakan.label}" ${addressOf(dinyatakan.row, dinyatakan.column)} ${toText(dinyatakan.nilai)}`;
  return [
    `${addressOf(row, column)}:${addressOf(row + rows - 1, column + columns - 1)} ${headerRows}${stated}`,
    ...blok.map((each) => {
      const own = each.dinyatakan === null ? '' : ` (${addressOf(each.dinyatakan.row, each.dinyatakan.column)} ${toText(each.dinyatakan.nilai)})`;
      return `${each.pegawai}|${each.judul} ${addressOf(each.row, each.column)} ${each.dimensi}${own}: ${each.kategori.map((kategori) => `${kategori.label} ${parts(kategori)}`).join(', ')}; ${parts(each.tertulis)}`;
    }),
  ];
}

/** All tables that a reader finds in these rows, from A1 or from another cell on. */
export function tabelSdm(read: (view: SheetView) => readonly SdmTableRead[], rows: readonly (readonly CellValue[])[], merges = '', corner = { row: 0, column: 0 }): readonly string[] {
  const sheet = layout('SDM', rows, { merges });
  const view = viewSheet({ ...sheet, block: sheet.block === null ? null : { ...sheet.block, ...corner } });
  return view === null ? [] : read(view).flatMap(tersaji);
}
