/** What is found in a workbook before its button is pressed, on the real office.js. */
import { MAX_INPUT_CELLS } from '../../src/core/record/inputs';
import { SETTINGS_NAMESPACE } from '../../src/core/record/namespaces';
import { DEFAULTS, type WorkbookSettings } from '../../src/core/record/settings';
import { planSettings } from '../../src/core/record/settingsChange';
import { createAturanDikenal, type AturanDikenal } from '../../src/taskpane/aturanDikenal';
import type { Core } from '../../src/taskpane/core';
import { JOBS } from '../../src/taskpane/jobs';
import { createLembarRoom } from '../../src/taskpane/lembarRoom';
import type { Answer, BerandaView, LembarRoom } from '../../src/taskpane/rooms';
import { openBench, REPORT, type Bench } from '../host/bench';

const core = { ask: (job: keyof typeof JOBS, snapshot: never, asked: never) => Promise.resolve((JOBS[job] as (of: never, what: never) => unknown)(snapshot, asked)) } as unknown as Core;

let bench: Bench;
let room: LembarRoom;
let dikenal: AturanDikenal;

function open(sheets: Readonly<Record<string, readonly (readonly unknown[])[]>> = REPORT): void {
  bench = openBench({ sheets });
  dikenal = createAturanDikenal();
  room = createLembarRoom(bench, core, dikenal);
}
afterEach(() => bench.close());

const ok = (answer: Answer<BerandaView>): BerandaView => {
  if (answer.kind === 'failed') throw new Error(JSON.stringify(answer.reasons));
  return answer.value;
};
const look = async (isAsked = false): Promise<BerandaView> => ok(await room.look(isAsked, () => true));
const keep = (settings: Partial<WorkbookSettings>): void => {
  const { closePart } = planSettings([], { ...DEFAULTS, ...settings });
  if (closePart === null) throw new Error('no settings to keep');
  bench.workbook.addXmlPart(closePart);
};

const RIWAYAT = [['CAPAIAN KINERJA TAHUN 2019 - 2020'], [], ['No', 'Indikator', '2019', '', '', '2020', '', ''], ['', '', 'Target', 'Realisasi', 'Capaian', 'Target', 'Realisasi', 'Capaian'], [1, 'Indeks layanan', 70, 70, 100, 80, 84, 105]];

test('each worksheet with what it is and the row of its headers; nothing is written', async () => {
  open({ ...REPORT, Riwayat: RIWAYAT });
  const { lembar, aturan } = await look();
  expect(lembar).toMatchObject({
    terbaca: [
      { jenis: 'pk', lembar: 'PK', baris: 2, isDipilih: false },
      { jenis: 'apbd', lembar: 'APBD', baris: 2, isDipilih: false },
      { jenis: 'riwayat', lembar: 'Riwayat', baris: 3, isDipilih: false },
    ],
    tahun: 2020,
    reasons: [],
  });
  expect(aturan).toBeNull();
  expect(bench.workbook.xmlParts).toEqual([]);
});

test('two that fit: neither is taken for anything until the user has said which; then that is why', async () => {
  open({ PK: REPORT.PK, 'PK (2)': REPORT.PK, APBD: REPORT.APBD });
  const before = await look();
  expect(before.lembar?.terbaca.map(({ jenis }) => jenis)).toEqual(['apbd']);
  expect(before.lembar?.pilihan.jenis).toContainEqual({ jenis: 'pk', dipakai: null, calon: ['PK', 'PK (2)'] });
  keep({ pilihan: { pk: 'PK (2)', abaikan: [] } });
  const after = await look();
  expect(after.lembar?.terbaca).toContainEqual({ jenis: 'pk', lembar: 'PK (2)', baris: 2, isDipilih: true });
  // A worksheet is no rule.
  expect(after.aturan).toBeNull();
});

test.each<[what: string, sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>, codes: readonly string[]]>([
  ['no PK', { APBD: REPORT.APBD }, ['pk-tidak-ditemukan']],
  ['nothing', { Catatan: [['rapat hari Senin']] }, ['lembar-tidak-ditemukan']],
  ['a plan', { PK: REPORT.PK.map((row) => row.slice(0, 5)), APBD: REPORT.APBD }, ['lembar-rencana']],
])('%s: why, once', async (_, sheets, codes) => {
  open(sheets);
  expect((await look()).lembar?.reasons.map(({ code }) => code)).toEqual(codes);
});

test('a large workbook is read only when its user asks', async () => {
  open({ ...REPORT, Arsip: Array.from({ length: MAX_INPUT_CELLS / 10 }, (_, row) => Array.from({ length: 10 }, () => row)) });
  const { bytesReceived } = bench.host;
  expect(await look()).toEqual({ lembar: null, aturan: null });
  expect(bench.host.bytesReceived - bytesReceived).toBeLessThan(20_000);
  expect((await look(true)).lembar?.terbaca).toHaveLength(2);
});

test('rules that somebody else set are told until they are taken; what this user set is known', async () => {
  open();
  keep({ batas: 100, tahun: 2021 });
  expect((await look()).aturan).toMatchObject({ isUnreadable: false, settings: { batas: 100, tahun: 2021 } });
  room.terima({ ...DEFAULTS, batas: 100, tahun: 2021 });
  expect((await look()).aturan).toBeNull();
  for (const part of [...bench.workbook.xmlParts]) bench.workbook.removeXmlPart(part);
  keep({ batas: 110 });
  expect((await look()).aturan).toMatchObject({ settings: { batas: 110 } });
  // Values or formulas change no result.
  for (const part of [...bench.workbook.xmlParts]) bench.workbook.removeXmlPart(part);
  keep({ mode: 'rumus' });
  expect((await look()).aturan).toBeNull();
});

test('rules that cannot be read are told, and the standard ones hold', async () => {
  open();
  bench.workbook.addXmlPart(`<pengaturan xmlns="${SETTINGS_NAMESPACE}">{"batas":99}</pengaturan>`);
  expect((await look()).aturan).toEqual({ settings: DEFAULTS, isUnreadable: true });
});

test('whoever has gone meanwhile has nothing computed; an Excel that does not answer is told', async () => {
  open();
  expect(ok(await room.look(false, () => false)).lembar).toBeNull();
  bench.host.switches.cellEditMode = true;
  expect(await room.look(false, () => true)).toMatchObject({ kind: 'failed', reasons: [{ code: 'cell-edit-mode' }] });
});
