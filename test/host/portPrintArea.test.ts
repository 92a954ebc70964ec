/** What the user prints of a table shows the columns that are appended to it, and no longer when they are taken back. */
import { runEvaluation } from '../../src/app/runEvaluation';
import { runRestore } from '../../src/app/runRestore';
import { evaluate } from '../../src/core/evaluate';
import { evaluateRestore } from '../../src/core/evaluateBack';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { openBench, type Bench } from './bench';

const APBD = [
  ['REALISASI APBD TAHUN 2020', '', '', ''],
  ['No', 'Uraian', 'Anggaran', 'Realisasi'],
  [1, 'Program satu', 1000, 900],
  [1, 'Kegiatan satu', 400, 400],
  [2, 'Kegiatan dua', 600, 500],
];

let bench: Bench;
beforeEach(() => {
  bench = openBench({ sheets: { APBD } });
});
afterEach(() => bench.close());

function printed(): string | undefined {
  return bench.workbook.names.find(({ name }) => name === '_xlnm.Print_Area')?.formula;
}

function printOnly(area: string): void {
  bench.workbook.addName('_xlnm.Print_Area', `=APBD!${area}`, bench.pk);
}

const run = () => runEvaluation({ port: bench.port, evaluate: (snapshot, at) => evaluate(snapshot, SHEET_TEXTS.id, at) });

test.each<[what: string, before: string | null, after: string | undefined]>([
  ['the table is printed: its new columns too', '$A$1:$D$5', '=APBD!$A$1:$F$5'],
  ['more is printed below', '$A$1:$D$40', '=APBD!$A$1:$F$40'],
  ['a part of the table only: the user wants it so', '$A$1:$C$5', '=APBD!$A$1:$C$5'],
  ['the new columns already', '$A$1:$H$5', '=APBD!$A$1:$H$5'],
  ['something below the table', '$A$8:$D$20', '=APBD!$A$8:$D$20'],
  ['no print area: none is made', null, undefined],
])('%s', async (_, before, after) => {
  if (before !== null) printOnly(before);
  expect(await run()).toMatchObject({ kind: 'done' });
  expect(printed()).toBe(after);
});

test('going back, the print area is what it was', async () => {
  printOnly('$A$1:$D$5');
  await run();
  await runRestore({ port: bench.port, planRestore: (snapshot, at) => evaluateRestore(snapshot, SHEET_TEXTS.id, at) });
  expect(printed()).toBe('=APBD!$A$1:$D$5');
});

test('cells that changed meanwhile: taken back, computed anew, widened once', async () => {
  printOnly('$A$1:$D$5');
  bench.host.faults.before(3, () => bench.pk.poke('C4', 401));
  expect(await run()).toMatchObject({ kind: 'done' });
  expect(printed()).toBe('=APBD!$A$1:$F$5');
});
