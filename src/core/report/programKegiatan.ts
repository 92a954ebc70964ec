/** The kegiatan of indikator by program, numbered anew: programs through their indikator, kegiatan through their program. */
import type { KegiatanTable } from '../model/kegiatan';
import { namaTanpaNomor } from '../read/namaKegiatan';
import { oneLine } from './userCells';

/** One line of a program: a kegiatan, a sub kegiatan, or the kegiatan that heads its subs. */
export interface KegiatanLine {
  /** Index into the Kegiatan sheet's rows; null for a kegiatan that only heads its subs. */
  readonly index: number | null;
  readonly nama: string;
  readonly isSub: boolean;
  readonly kelompokSasaran: string;
  readonly keterangan: string;
}

/** A program of an indikator; its name without a number, as the tables number it each in their way. */
export interface ProgramBlock {
  readonly nama: string;
  readonly lines: readonly KegiatanLine[];
}

/** Lines that share one text in a merged cell. */
export interface TextRun {
  readonly from: number;
  readonly lines: number;
  readonly text: string;
}

/** The name without its number, also where that stands without a full stop ("2 Penyediaan"). */
function bare(number: number, nama: string): string {
  return namaTanpaNomor(nama).replace(new RegExp(`^${number}\\s+`), '');
}

/** "1. Pembinaan"; '' where there is no name. */
export function numbered(number: number, nama: string): string {
  return nama === '' ? '' : `${number}. ${nama}`;
}

/** @param indikator indices of the Kegiatan sheet's indikator whose kegiatan are listed; null stands for those above the first */
export function programBlocks({ rows, programs }: KegiatanTable, indikator: readonly (number | null)[]): readonly ProgramBlock[] {
  const wanted = new Set(indikator);
  const own = rows.flatMap((row, index) => (wanted.has(row.indikator) ? [{ row, index }] : []));
  return [...new Set(own.map(({ row }) => row.program))].map((program, position): ProgramBlock => {
    const lines: KegiatanLine[] = [];
    let above = '';
    let number = 0;
    for (const { row, index } of own.filter((each) => each.row.program === program)) {
      const beside = { kelompokSasaran: oneLine(row.kelompokSasaran), keterangan: oneLine(row.keterangan) };
      if (row.subKegiatan === '' || row.kegiatan !== above) {
        number += row.kegiatan === '' ? 0 : 1;
        // A sub kegiatan without a kegiatan stands alone.
        if (row.kegiatan !== '') lines.push({ index: row.subKegiatan === '' ? index : null, nama: numbered(number, bare(number, row.kegiatan)), isSub: false, ...beside });
      }
      if (row.subKegiatan !== '') lines.push({ index, nama: oneLine(row.subKegiatan), isSub: true, ...beside });
      above = row.kegiatan;
    }
    return { nama: bare(position + 1, programs[program]?.program ?? ''), lines };
  });
}

/** Neighbouring lines of one text. */
export function runsOf(texts: readonly string[]): readonly TextRun[] {
  const runs: TextRun[] = [];
  texts.forEach((text, from) => {
    const last = runs.at(-1);
    if (last?.text === text) runs[runs.length - 1] = { ...last, lines: last.lines + 1 };
    else runs.push({ from, lines: 1, text });
  });
  return runs;
}
