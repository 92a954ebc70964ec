/** Tabel 3.6–3.9: the programs and kegiatan that support each indikator, and whom they serve. */
import type { Rect } from '../model/grid';
import type { Report, ReportCell, ReportTable } from '../model/reportTable';
import { partsOfName } from '../read/namaDenganSub';
import { indikatorNameKey } from '../read/namaIndikator';
import { namaTanpaNomor } from '../read/namaKegiatan';
import { countCell, rowOf, textCell, titleRow } from './cells';
import { fillIn } from './fillIn';
import type { ReportInput } from './input';
import { programBlocks, runsOf, type ProgramBlock } from './programKegiatan';

const WIDTH = 4;
/** The report has numbers 3.6 to 3.9 for them; 3.10 is another table. */
const FIRST = 6;
const LAST = 9;

type Row = (ReportCell | null)[];

/** a, b … z, aa, ab …, for the first number 0. */
function letters(position: number): string {
  const last = String.fromCharCode(97 + (position % 26));
  return position < 26 ? last : letters(Math.floor(position / 26) - 1) + last;
}

/** 3.6 … 3.9, then 3.9a, 3.9b …; `position` counts from 0. */
export function nomorPendukung(position: number): string {
  return FIRST + position <= LAST ? `3.${FIRST + position}` : `3.${LAST}${letters(position - (LAST - FIRST + 1))}`;
}

/** The indikator's name without its letter, and without the sub-indikator that share the cell where PK has them as such. */
function namaIndikatorOf(index: number, { kegiatan, peta, pk }: ReportInput): string {
  const text = kegiatan?.indikator[index]?.indikator ?? '';
  const to = peta?.indikator[index];
  const name = to?.kind === 'pk' ? (pk?.results[to.row]?.source.indikator ?? null) : null;
  const hasSubs = name !== null && indikatorNameKey(name) !== indikatorNameKey(text);
  return namaTanpaNomor(hasSubs ? partsOfName(text).head : text).replace(/\s*:$/, '');
}

function programRows({ nama, lines }: ProgramBlock, number: number, at: number): { rows: Row[]; merges: Rect[] } {
  const runs = runsOf(lines.map(({ kelompokSasaran }) => kelompokSasaran));
  const rows = lines.map((line, index): Row => {
    const run = runs.find(({ from }) => from === index);
    return rowOf(WIDTH, [index === 0 ? countCell(number) : null, textCell(index === 0 ? nama : ''), textCell(line.nama, 'isi', line.isSub ? { indent: 1 } : {}), textCell(run?.text ?? '')]);
  });
  const merges = [
    ...(lines.length > 1 ? [0, 1].map((column): Rect => ({ row: at, column, rows: lines.length, columns: 1 })) : []),
    ...runs.flatMap(({ from, lines: count }): Rect[] => (count > 1 ? [{ row: at + from, column: 3, rows: count, columns: 1 }] : [])),
  ];
  return { rows, merges };
}

function pendukungTable(indikator: number, programs: readonly ProgramBlock[], position: number, input: ReportInput): ReportTable {
  const { umum, pendukung } = input.texts;
  const id = nomorPendukung(position);
  const rows: Row[] = [
    titleRow(WIDTH, fillIn(pendukung.judul, { indikator: namaIndikatorOf(indikator, input) })),
    titleRow(WIDTH, input.opd),
    rowOf(WIDTH, [umum.no, umum.program, umum.kegiatan, pendukung.kelompokSasaran].map((header) => textCell(header, 'kepala'))),
  ];
  const merges: Rect[] = [0, 1].map((row) => ({ row, column: 0, rows: 1, columns: WIDTH }));
  programs.forEach((program, index) => {
    const block = programRows(program, index + 1, rows.length);
    merges.push(...block.merges);
    rows.push(...block.rows);
  });
  return {
    id,
    sheetName: fillIn(pendukung.sheetName, { nomor: id }),
    widths: [6, 40, 56, 30],
    rows,
    merges,
    frames: [{ row: 2, column: 0, rows: rows.length - 2, columns: WIDTH }],
    repeated: { row: 2, rows: 1 },
    landscape: true,
    charts: [],
  };
}

/** One table for each indikator of the Kegiatan sheet that has kegiatan. */
export function reportPendukung(input: ReportInput): readonly Report[] {
  const { kegiatan, texts } = input;
  if (kegiatan === null) return [{ kind: 'missing', id: nomorPendukung(0), wanted: texts.pendukung.semua, needs: 'kegiatan' }];
  const supported = kegiatan.indikator.flatMap((_, indikator) => {
    const programs = programBlocks(kegiatan, [indikator]);
    return programs.length === 0 ? [] : [{ indikator, programs }];
  });
  return supported.map(({ indikator, programs }, position) => ({ kind: 'table', table: pendukungTable(indikator, programs, position, input) }));
}
