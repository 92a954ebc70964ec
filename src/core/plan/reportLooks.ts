/** How each kind of cell of our worksheets looks: quiet, readable in print, never by colour alone. */
import type { ReportCell, ReportFormat, ReportRole } from '../model/reportTable';
import type { BlockLook } from '../model/writePlan';
import { withoutTrailingZeros } from '../exact/decimal';
import type { Decimal } from '../model/decimal';

/** The font of every table of ours: whoever opens the workbook has it, so that it looks and is printed alike. */
export const FONT = 'Arial';
/** Points. */
export const BODY_SIZE = 10;
const TITLE_SIZE = 12;
const HEAD_FILL = '#D9E2EC';
const TOTAL_FILL = '#F0F3F6';
const LINK_COLOR = '#0B5394';

/** From the best kategori to the worst: pale tints that stay apart in grey print and for the colour-blind, under dark text. */
const KATEGORI_FILLS = ['#CFE2F3', '#E3EFDA', '#FFF2CC', '#F8D9C4', '#E6B8AF'] as const;

const BY_ROLE: Readonly<Record<ReportRole, BlockLook>> = {
  judul: { bold: true, size: TITLE_SIZE, horizontal: 'Center', vertical: 'Top', wrap: true },
  keterangan: { vertical: 'Top', wrap: true },
  kepala: { bold: true, fill: HEAD_FILL, horizontal: 'Center', vertical: 'Center', wrap: true },
  'nomor-kolom': { italic: true, fill: TOTAL_FILL, horizontal: 'Center', vertical: 'Center' },
  isi: { vertical: 'Top', wrap: true },
  induk: { bold: true, vertical: 'Top', wrap: true },
  jumlah: { bold: true, fill: TOTAL_FILL, vertical: 'Top', wrap: true },
};

const HORIZONTAL = { kiri: 'Left', tengah: 'Center', kanan: 'Right' } as const;

/** The tint of a kategori by its rank: the best has the first, the worst the last. */
function kategoriFill({ rank, of }: NonNullable<ReportCell['kategori']>): string {
  const last = KATEGORI_FILLS.length - 1;
  const at = of <= 1 ? 0 : Math.round((rank * last) / (of - 1));
  return KATEGORI_FILLS[Math.min(at, last)] ?? HEAD_FILL;
}

/** Excel's number format of a number, in its en-US code; Indonesian settings show it as 4.905 and 98,41. */
export function numberFormatOf(format: ReportFormat | undefined, value: Decimal): string {
  switch (format) {
    case 'rupiah':
      return withoutTrailingZeros(value).scale > 0 ? '#,##0.00;-#,##0.00;"-"' : '#,##0;-#,##0;"-"';
    case 'persen':
      return '#,##0.00';
    case 'angka':
    case undefined: {
      const { scale } = withoutTrailingZeros(value);
      return scale === 0 ? '#,##0' : `#,##0.${'0'.repeat(Math.min(scale, 8))}`;
    }
  }
}

/** All that a cell looks like; `ruled` is a matter of its place. */
export function lookOf(cell: ReportCell): BlockLook {
  const base = BY_ROLE[cell.role];
  const isNumber = cell.content.kind === 'number';
  const horizontal = cell.align === undefined ? (base.horizontal ?? (isNumber ? 'Right' : 'Left')) : HORIZONTAL[cell.align];
  return {
    ...base,
    horizontal,
    ...(cell.content.kind === 'number' ? { numberFormat: numberFormatOf(cell.format, cell.content.value) } : {}),
    ...(cell.indent === undefined || cell.indent === 0 ? {} : { indent: cell.indent }),
    ...(cell.kategori === undefined ? {} : { fill: kategoriFill(cell.kategori) }),
    ...(cell.link === undefined ? {} : { color: LINK_COLOR, underline: true }),
  };
}
