/** The command line: `npm run demo [-- IN.xlsx [OUT.xlsx]] [--tabel [--rumus]] [--json]`. */
import { existsSync, realpathSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { Refusal } from './input';

export interface DemoArguments {
  readonly input: string;
  readonly output: string;
  readonly json: boolean;
  /** Whether the report's tables are made too. */
  readonly tabel: boolean;
  /** Whether they are live formulas. */
  readonly rumus: boolean;
}

const SAMPLE = join(import.meta.dirname, '../fixtures/dinsos-sumbar-2020.xlsx');
const FLAGS: readonly string[] = ['--json', '--tabel', '--rumus'];
const RESULT_FOLDER = 'hasil';
const USAGE = 'Pemakaian: npm run demo -- MASUKAN.xlsx [HASIL.xlsx] [--tabel [--rumus]] [--json]';

function sameFile(a: string, b: string): boolean {
  return resolve(a) === resolve(b) || (existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b));
}

/** Reads the arguments; without any, the sample workbook goes to hasil/. Throws Refusal. */
export function readArguments(words: readonly string[]): DemoArguments {
  const flags = words.filter((word) => word.startsWith('--'));
  const paths = words.filter((word) => !word.startsWith('--'));
  const unknown = flags.find((flag) => !FLAGS.includes(flag));
  if (unknown !== undefined) throw new Refusal(`Pilihan ${unknown} tidak dikenal. ${USAGE}`);
  if (paths.length > 2) throw new Refusal(`Terlalu banyak nama berkas. ${USAGE}`);
  const [input = SAMPLE, output = join(RESULT_FOLDER, basename(paths[0] ?? SAMPLE))] = paths;
  if (sameFile(input, output)) throw new Refusal('Berkas hasil sama dengan berkas masukan. Sebutkan nama lain untuk hasilnya.');
  if (!/^\.xls[xm]$/i.test(extname(output))) throw new Refusal(`Nama berkas hasil ${basename(output)} harus berakhiran .xlsx.`);
  return { input, output, json: flags.includes('--json'), tabel: flags.includes('--tabel') || flags.includes('--rumus'), rumus: flags.includes('--rumus') };
}
