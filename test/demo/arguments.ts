/** The command line: `npm run demo [-- IN.xlsx [OUT.xlsx]] [--tabel [--rumus]] [--docx BAB3.docx] [--json]`. */
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
  /** Where the tables go as a draft of Bab III in Word; null where none is wanted. */
  readonly docx: string | null;
}

const SAMPLE = join(import.meta.dirname, '../fixtures/dinsos-sumbar-2020.xlsx');
const FLAGS: readonly string[] = ['--json', '--tabel', '--rumus', '--docx'];
const RESULT_FOLDER = 'hasil';
const USAGE = 'Pemakaian: npm run demo -- MASUKAN.xlsx [HASIL.xlsx] [--tabel [--rumus]] [--docx BAB3.docx] [--json]';

function sameFile(a: string, b: string): boolean {
  return resolve(a) === resolve(b) || (existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b));
}

/** The path after `--docx`, and the words without both. Throws Refusal. */
function takeDocx(words: readonly string[]): { readonly docx: string | null; readonly rest: readonly string[] } {
  const at = words.indexOf('--docx');
  if (at === -1) return { docx: null, rest: words };
  const docx = words[at + 1] ?? '';
  if (extname(docx).toLowerCase() !== '.docx') throw new Refusal(`Setelah --docx, sebutkan nama berkas Word yang berakhiran .docx. ${USAGE}`);
  return { docx, rest: [...words.slice(0, at), ...words.slice(at + 2)] };
}

/** Reads the arguments; without any, the sample workbook goes to hasil/. Throws Refusal. */
export function readArguments(all: readonly string[]): DemoArguments {
  const { docx, rest: words } = takeDocx(all);
  const flags = words.filter((word) => word.startsWith('--'));
  const paths = words.filter((word) => !word.startsWith('--'));
  const unknown = flags.find((flag) => !FLAGS.includes(flag));
  if (unknown !== undefined) throw new Refusal(`Pilihan ${unknown} tidak dikenal. ${USAGE}`);
  if (paths.length > 2) throw new Refusal(`Terlalu banyak nama berkas. ${USAGE}`);
  const [input = SAMPLE, output = join(RESULT_FOLDER, basename(paths[0] ?? SAMPLE))] = paths;
  if (sameFile(input, output)) throw new Refusal('Berkas hasil sama dengan berkas masukan. Sebutkan nama lain untuk hasilnya.');
  if (!/^\.xls[xm]$/i.test(extname(output))) throw new Refusal(`Nama berkas hasil ${basename(output)} harus berakhiran .xlsx.`);
  const rumus = flags.includes('--rumus');
  return { input, output, json: flags.includes('--json'), tabel: flags.includes('--tabel') || rumus || docx !== null, rumus, docx };
}
