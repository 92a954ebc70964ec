/** One cell as it is read in a column of numbers, and the reading as text. */
import { toText } from '../../../src/core/exact/decimal';
import type { CellValue, ValueType } from '../../../src/core/model/grid';
import type { NumberReading } from '../../../src/core/model/number';
import { readNumber } from '../../../src/core/read/number';
import type { NumberContext } from '../../../src/core/read/number';

/** How a reading is written in the tables of tests: its value and what came with it, then the codes of its notes. */
export function written(reading: NumberReading): string {
  const codes = reading.notes.map(({ code }) => code).filter((code) => code !== 'angka-tersimpan-teks');
  const noted = codes.length === 0 ? '' : ` !${codes.join(' !')}`;
  switch (reading.kind) {
    case 'number': {
      const beside = [reading.predikat, reading.satuan, reading.arah].filter((part) => part !== null);
      return [toText(reading.value), ...beside].join(' ') + noted;
    }
    case 'range':
      return `${toText(reading.lower)}..${toText(reading.upper)}${reading.satuan === null ? '' : ` ${reading.satuan}`}${noted}`;
    case 'predikat':
      return `[${reading.predikat}]${noted}`;
    case 'level':
      return `<${reading.text}>${noted}`;
    case 'missing':
      return `none${noted}`;
    case 'invalid':
      return noted.trim();
  }
}

function typeOf(value: CellValue): ValueType {
  return typeof value === 'string' ? (value === '' ? 'Empty' : 'String') : typeof value === 'boolean' ? 'Boolean' : 'Double';
}

export const COLUMNS = {
  anggaran: { kind: 'money', role: 'anggaran', decimalMark: null },
  hitungan: { kind: 'count', role: 'realisasi', decimalMark: null },
  desimal: { kind: 'decimal', role: 'realisasi', decimalMark: null },
  target: { kind: 'decimal', role: 'target', decimalMark: null },
  targetHitungan: { kind: 'count', role: 'target', decimalMark: null },
  targetRupiah: { kind: 'money', role: 'target', decimalMark: null },
  capaian: { kind: 'decimal', role: 'capaian', decimalMark: null },
  skor: { kind: 'decimal', role: 'skor', decimalMark: null },
} as const satisfies Record<string, NumberContext>;

export type Column = keyof typeof COLUMNS;
export type Extra = Partial<NumberContext> & { readonly format?: string; readonly type?: ValueType };

export function readIn(column: Column, value: CellValue, { format = 'General', type = typeOf(value), ...context }: Extra = {}): NumberReading {
  return readNumber({ value, valueType: type, numberFormat: format }, { ...COLUMNS[column], ...context });
}

/** The reading of each text (parted by " | ") beside its text, and the same with what is expected of all of them. */
export function readAll(column: Column, texts: string, expected: string, extra: Extra = {}): readonly [read: readonly string[], wanted: readonly string[]] {
  const list = texts.split(' | ');
  return [list.map((text) => `${text} → ${written(readIn(column, text, extra))}`), list.map((text) => `${text} → ${expected}`)];
}
