/**
 * `npm run demo`: what the ribbon's button does, on a workbook in a file instead of in Excel.
 * Exit 0: done; 1: done, with errors in the data; 2: nothing could be done, and a line says what to do.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { runEvaluation } from '../../src/app/runEvaluation';
import { evaluate, type EvaluateOptions } from '../../src/core/evaluate';
import type { ReportTable } from '../../src/core/model/reportTable';
import { makeLaporan } from '../../src/core/report/laporan';
import { createExcelPort } from '../../src/host/excel/session';
import { messageOf } from '../../src/messages/messageOf';
import { noticeSentences, noticesOf } from '../../src/messages/notice';
import { REPORT_TEXTS } from '../../src/messages/reportTexts';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { installGlobals, saveXlsx, startHost } from '../excel-host';
import { readArguments } from './arguments';
import { exactJson } from './exactJson';
import { openWorkbook, Refusal } from './input';
import { reportOf } from './reportOf';
import { reportText } from './text';
import { bab3File } from './word';

const DONE = 0;
const DONE_WITH_ERRORS = 1;
const NOTHING_DONE = 2;

function save(path: string, bytes: Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  } catch (error) {
    throw new Refusal(`Berkas hasil ${path} tidak dapat ditulis. Periksa foldernya, dan tutup dahulu bila sedang dibuka di Excel.`, { cause: error });
  }
}

async function demo(words: readonly string[]): Promise<number> {
  const { input, output, json, tabel, rumus, docx } = readArguments(words);
  const workbook = await openWorkbook(input);
  const host = startHost(workbook, { keepTrace: false });
  installGlobals(host);
  let tables: readonly ReportTable[] = [];
  const laporan: EvaluateOptions['laporan'] = (found, snapshot) => {
    const made = makeLaporan(found, snapshot, REPORT_TEXTS.id);
    tables = made.tables;
    return made;
  };
  const options: EvaluateOptions = {
    sentencesOf: (issue) => messageOf(issue, 'id'),
    mode: rumus ? 'rumus' : 'nilai',
    ...(tabel ? { laporan } : {}),
  };
  const outcome = await runEvaluation({ port: createExcelPort(), evaluate: (snapshot, at) => evaluate(snapshot, SHEET_TEXTS.id, at, options) });
  if (outcome.kind !== 'done') {
    const [reason] = noticesOf(outcome);
    const { place, message, remedy } = reason === undefined ? { place: '', message: 'Tidak ada yang dapat dihitung.', remedy: '' } : noticeSentences(reason, 'id');
    throw new Refusal([place === '' ? '' : `${place}:`, message, remedy].filter((part) => part !== '').join(' '));
  }
  const report = reportOf(outcome, host.requests);
  save(output, await saveXlsx(workbook));
  if (docx !== null) save(docx, await bab3File(tables, REPORT_TEXTS.id));
  const { indikator, kategori: scale } = outcome.evaluated.result;
  const own = indikator.filter(({ source }) => source.level === 'indikator' && source.cakupan === 'opd');
  process.stdout.write(`${json ? exactJson(report) : reportText(report, { scale, kategori: own.map(({ kategori }) => kategori) }, output)}\n`);
  return report.issues.some(({ severity }) => severity === 'error') ? DONE_WITH_ERRORS : DONE;
}

/** The line for what was thrown; a fault of our own is no line for a clerk, and its stack is shown only to who asks for it. */
function lineOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  if (process.env['LKJ_DEBUG'] !== undefined) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  const name = error instanceof Error ? error.name : 'galat';
  return `Terjadi kesalahan di dalam program (${name}). Tidak ada yang ditulis; laporkan bersama berkasnya.`;
}

demo(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${lineOf(error)}\n`);
    process.exitCode = NOTHING_DONE;
  },
);
