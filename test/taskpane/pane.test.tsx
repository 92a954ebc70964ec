/** The pane as its user meets it: by keyboard, by screen reader, in both languages, with whatever stands in cells. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { Stage } from '../../src/app/runEvaluation';
import type { Keadaan } from '../../src/core/record/keadaan';
import type { PilihanChange } from '../../src/core/record/settingsChange';
import { failureNotice, issueNotice } from '../../src/messages/notice';
import type { PaneProps } from '../../src/taskpane/Pane';
import type { KeadaanRoom, Rooms } from '../../src/taskpane/rooms';
import { isDarkColor } from '../../src/taskpane/theme';
import type { RunAsk, RunView } from '../../src/taskpane/view';
import { faultsOf, issue, press, RESULT, roomsOf, show, WRITTEN } from './paneBench';

test('a run: what is going on, then the summary and the findings', async () => {
  let stage: (stage: Stage) => void = () => undefined;
  let finish: (view: RunView) => void = () => undefined;
  const run: PaneProps['run'] = (_ask, onStage) => {
    stage = onStage;
    return new Promise((resolve) => {
      finish = resolve;
    });
  };
  const container = show({ run });
  await press('Hitung Capaian');
  expect(screen.getByRole('progressbar', { name: 'Membaca lembar kerja…' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Hitung Capaian' })).toHaveAttribute('aria-disabled', 'true');
  act(() => stage('writing'));
  expect(screen.getByRole('status')).toHaveTextContent('Menulis hasil…');
  await act(async () => {
    finish(WRITTEN);
    await import('../../src/taskpane/Results');
  });
  expect(screen.getByText('Selesai. 139 sel ditulis.')).toBeVisible();
  const opd = within(screen.getByRole('region', { name: 'Capaian OPD' }));
  expect(opd.getByText('74,60%')).toBeVisible();
  expect(opd.getByText('4 dari 4 indikator')).toBeVisible();
  expect(within(screen.getByRole('region', { name: 'Indikator per kategori' })).getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Sangat Baik0',
    'Baik3',
    'Cukup0',
    'Kurang1',
    'Tanpa capaian1',
  ]);
  expect(screen.getByRole('region', { name: 'Capaian per sasaran' })).toHaveTextContent('Meningkatnya tata kelola1 dari 1 indikator98,41% · Baik');
  expect(screen.getByRole('region', { name: 'Anggaran' })).toHaveTextContent('AnggaranRp 71.099.265.302RealisasiRp 64.096.468.692SisaRp 7.002.796.610% realisasi90,15%');
  expect(screen.getByRole('region', { name: 'Temuan (3)' })).toBeVisible();
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(await faultsOf(container)).toEqual([]);
});

test('fault 04: while a request takes long, a press starts no second run', async () => {
  let runs = 0;
  show({
    run: () => {
      runs += 1;
      return new Promise(() => undefined);
    },
  });
  await press('Hitung Capaian');
  await press('Hitung Capaian');
  expect(runs).toBe(1);
});

test('the first room counts the findings and leads to them; the room keeps what was sought in it', async () => {
  const container = show();
  await press('Hitung Capaian');
  const count = within(screen.getByRole('region', { name: 'Temuan (3)' }));
  expect(count.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['1 galat', '1 peringatan', '1 informasi']);
  await press('Lihat temuan');
  expect(within(screen.getByRole('navigation')).getByRole('button', { name: 'Temuan' })).toHaveFocus();
  expect(within(screen.getByRole('list', { name: 'Peringatan' })).getByText(/E5/)).toBeVisible();
  expect(await faultsOf(container)).toEqual([]);
});

test('the findings’ room before a run: nothing but how to get them, and they are had without writing', async () => {
  const asked: RunAsk[] = [];
  const container = show({
    run: (ask) => {
      asked.push(ask);
      return Promise.resolve<RunView>({ kind: 'previewed', preview: { pratinjau: { columns: [], sheets: [] }, isNew: false, apa: 'hasil', done: null, reasons: [] }, result: RESULT });
    },
  });
  await press('Temuan');
  expect(screen.getByText(/^Temuan muncul setelah lembar kerja diperiksa/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Perbaiki angka yang berupa teks…' })).toBeNull();
  expect(await faultsOf(container)).toEqual([]);
  await press('Periksa tanpa Menulis');
  expect(asked).toEqual([{ kind: 'lihat' }]);
  expect(screen.getByRole('region', { name: 'Temuan (3)' })).toBeVisible();
  // What would be written is shown in the first room.
  expect(screen.queryByRole('heading', { name: 'Pratinjau' })).toBeNull();
  await press('Hitung');
  expect(screen.getByRole('heading', { name: 'Pratinjau' })).toBeVisible();
});

test('a failure is told in the findings’ room too, and what was found before stays', async () => {
  let runs = 0;
  const container = show({ run: () => Promise.resolve<RunView>((runs += 1) === 1 ? WRITTEN : { kind: 'not-written', reasons: [failureNotice('cell-edit-mode')], result: null }) });
  await press('Hitung Capaian');
  await press('Temuan');
  await press('Periksa Lagi');
  expect(container).toHaveTextContent('Tekan Enter atau Esc');
  expect(screen.getByRole('region', { name: 'Temuan (3)' })).toBeVisible();
});

test('a finding selects its cell; one about the workbook is no button', async () => {
  const selected: string[] = [];
  show({
    select: (sheet, cell) => {
      selected.push(`${sheet}!${cell}`);
      return Promise.resolve(selected.length === 1);
    },
  });
  await press('Hitung Capaian');
  await press('Temuan');
  await press(/E5/);
  expect(selected).toEqual(['PK!E5']);
  expect(screen.getByRole('button', { name: /E5/ })).toHaveAttribute('aria-current', 'true');
  expect(screen.queryByText(/sudah tidak ada/)).toBeNull();
  await press(/F7/);
  expect(selected).toEqual(['PK!E5', 'PK!F7']);
  expect(screen.getByText('Lembar itu sudah tidak ada. Hitung lagi untuk memperbarui temuan.')).toBeVisible();
  expect(screen.queryByRole('button', { name: /Buku kerja/ })).toBeNull();
});

const TWO: RunView = { kind: 'written', cells: 4, own: 0, reasons: [], result: { ...RESULT, kinerja: null, lembar: { jenis: [{ jenis: 'pk', dipakai: null, calon: ['PK', 'PK (2)'] }], abaikan: ['Lama'] } } };

test('of two worksheets that fit the user chooses one, and it is computed with that', async () => {
  const changes: PilihanChange[] = [];
  let runs = 0;
  show({
    run: () => Promise.resolve(runs++ === 0 ? TWO : WRITTEN),
    choose: (change) => {
      changes.push(change);
      return Promise.resolve(null);
    },
  });
  await press('Hitung Capaian');
  expect(screen.getByText(/Pilih lembar PK yang berlaku/)).toBeVisible();
  await press('Pakai lembar ini: PK (2)');
  expect(changes).toEqual([{ kind: 'pakai', jenis: 'pk', lembar: 'PK (2)' }]);
  expect(runs).toBe(2);
  expect(screen.getByText('PK', { selector: 'span' })).toHaveTextContent('PK – dipakai');
});

test('a choice that cannot be kept is told, and nothing is computed', async () => {
  let runs = 0;
  const container = show({ run: () => Promise.resolve(runs++ === 0 ? TWO : WRITTEN), choose: () => Promise.resolve(failureNotice('read-only')) });
  await press('Hitung Capaian');
  await press('Hitung lagi lembar ini: Lama');
  expect(container).toHaveTextContent('Buku kerja ini hanya dapat dibaca');
  expect(runs).toBe(1);
});

test('fault 55: what stands in a cell is text', async () => {
  const container = show();
  await press('Hitung Capaian');
  await press('Temuan');
  expect(screen.getByText(/“<img src=x onerror=alert\(1\)>” bukan angka/)).toBeVisible();
  expect(container.querySelector('img')).toBeNull();
});

test('of many findings only those near the window are in the page; each knows its place among all', async () => {
  // jsdom lays nothing out: every element is as high as a finding.
  const height = jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(110);
  const issues = Array.from({ length: 1_000 }, (_, place) => issue({ cell: `E${place + 1}` }));
  show({ run: () => Promise.resolve({ ...WRITTEN, result: { ...RESULT, issues } }) });
  await press('Hitung Capaian');
  await press('Temuan');
  const items = within(screen.getByRole('region', { name: 'Temuan (1.000)' })).getAllByRole('listitem');
  expect(items.length).toBeGreaterThan(5);
  expect(items.length).toBeLessThan(60);
  expect(items[2]).toHaveAttribute('aria-setsize', '1000');
  expect(items[2]).toHaveAttribute('aria-posinset', '3');
  height.mockRestore();
});

const MANY = [...RESULT.issues, ...['E6', 'E7', 'E8'].map((cell) => issue({ cell, sheet: 'PK lama' }))];

test('findings are searched by place and words, and grouped by worksheet where that is wished', async () => {
  const container = show({ run: () => Promise.resolve({ ...WRITTEN, result: { ...RESULT, issues: MANY } }) });
  await press('Hitung Capaian');
  await press('Temuan');
  const region = within(screen.getByRole('region', { name: 'Temuan (6)' }));
  const titles = (): (string | null)[] => region.getAllByRole('heading', { level: 3 }).map((title) => title.textContent);
  expect(titles()).toEqual(['Galat (1)', 'Peringatan (4)', 'Informasi (1)']);
  fireEvent.change(region.getByRole('combobox', { name: 'Kelompokkan' }), { target: { value: 'lembar' } });
  expect(titles()).toEqual(['PK (2)', 'PK lama (3)', 'Buku kerja (1)']);
  expect(region.getAllByRole('img', { name: 'Peringatan' })).toHaveLength(4);
  fireEvent.change(region.getByRole('searchbox', { name: 'Cari temuan' }), { target: { value: 'lama  e7' } });
  expect(titles()).toEqual(['PK lama (1)']);
  expect(region.getByText('1 dari 6 temuan')).toBeVisible();
  await press('Hitung');
  expect(screen.queryByRole('searchbox')).toBeNull();
  await press('Temuan');
  expect(region.getByRole('searchbox', { name: 'Cari temuan' })).toHaveValue('lama  e7');
  expect(titles()).toEqual(['PK lama (1)']);
  fireEvent.change(region.getByRole('searchbox', { name: 'Cari temuan' }), { target: { value: 'tidak ada begini' } });
  expect(region.getByText(/Tidak ada temuan yang cocok/)).toBeVisible();
  expect(await faultsOf(container)).toEqual([]);
});

test('arrow keys lead from finding to finding', async () => {
  show({ run: () => Promise.resolve({ ...WRITTEN, result: { ...RESULT, issues: MANY } }) });
  await press('Hitung Capaian');
  await press('Temuan');
  const [first, second, , last] = within(screen.getByRole('list', { name: 'Peringatan' })).getAllByRole('button');
  act(() => first?.focus());
  fireEvent.keyDown(first ?? document.body, { key: 'ArrowDown' });
  expect(second).toHaveFocus();
  fireEvent.keyDown(second ?? document.body, { key: 'End' });
  expect(last).toHaveFocus();
});

test.each<[string, RunView, string[]]>([
  ['a failure', { kind: 'not-written', reasons: [failureNotice('cell-edit-mode')], result: null }, ['Belum ada yang ditulis', 'Tekan Enter atau Esc']],
  ['a refusal', { kind: 'not-written', reasons: [issueNotice(issue({ code: 'lembar-terlindungi', cell: '' }))], result: RESULT }, ['Belum ada yang ditulis: PK', 'Buka perlindungannya', '74,60%']],
  ['a part that could not be written', { kind: 'written', cells: 8, own: 3, reasons: [issueNotice(issue({ code: 'filter-aktif', sheet: 'APBD', cell: '' }))], result: RESULT }, ['8 sel ditulis, 3 di antaranya di lembar buatan LKj', 'Sebagian belum ditulis: APBD', 'disaring', '74,60%']],
  ['nothing to change', { kind: 'written', cells: 0, own: 0, reasons: [], result: { kinerja: null, anggaran: [], lembar: { jenis: [], abaikan: [] }, tanpaCatatan: 0, issues: [] } }, ['tidak ada yang berubah', 'Tidak ada temuan.']],
])('%s is told with its remedy', async (_what, view, texts) => {
  const container = show({ run: () => Promise.resolve(view) });
  await press('Hitung Capaian');
  for (const text of texts) expect(container).toHaveTextContent(text);
  expect(await faultsOf(container)).toEqual([]);
});

test('a fault of our own is told, and the button works again', async () => {
  let runs = 0;
  show({
    run: () => {
      runs += 1;
      return runs === 1 ? Promise.reject(new Error('bug')) : Promise.resolve(WRITTEN);
    },
  });
  await press('Hitung Capaian');
  expect(screen.getByText(/Kesalahan ini bukan dari data Anda/)).toBeVisible();
  await press('Hitung Capaian');
  expect(screen.getByText('Selesai. 139 sel ditulis.')).toBeVisible();
});

test('English where Office is English', async () => {
  show({ language: 'en' });
  await press('Compute Achievement');
  expect(screen.getByText('Done. 139 cells written.')).toBeVisible();
  expect(screen.getByText('74.60%')).toBeVisible();
  expect(screen.getByRole('region', { name: 'Findings (3)' })).toBeVisible();
});

test.each([
  ['tooOld', 'Excel terlalu lama'],
  ['notInExcel', 'Buka dari Excel'],
  ['noOffice', 'appsforoffice.microsoft.com'],
] as const)('%s: no button, but why', async (hindrance, text) => {
  const container = show({ hindrance });
  expect(container).toHaveTextContent(text);
  expect(screen.queryByRole('button')).toBeNull();
  expect(await faultsOf(container)).toEqual([]);
});

test.each([
  ['#262626', true],
  ['#000000', true],
  ['FFFFFF', false],
  ['#f3f2f1', false],
  ['not a colour', false],
])('light text on %s: %s', (color, dark) => expect(isDarkColor(color)).toBe(dark));

const knownAs = (keadaan: Keadaan): KeadaanRoom => ({ look: () => Promise.resolve(keadaan), watch: () => () => undefined });

test.each([
  ['Selesaikan', 1],
  ['Kembalikan…', 0],
])('a job that failed half way: %s is a press away', async (name, runs) => {
  const asked: RunAsk[] = [];
  const keadaan = knownAs({ kind: 'terputus', at: '2026-11-25T03:12:00.000Z' });
  const container = show({
    run: (ask) => {
      asked.push(ask);
      return Promise.resolve<RunView>({ kind: 'not-written', reasons: [failureNotice('tertulis-sebagian')], result: null });
    },
    rooms: roomsOf({ keadaan, kembali: { look: () => new Promise(() => undefined) } as unknown as Rooms['kembali'] }),
  });
  await press('Hitung Capaian');
  await act(() => import('../../src/taskpane/Keadaan'));
  expect(screen.getByText('Hitungan terakhir terputus')).toBeVisible();
  expect(await faultsOf(container)).toEqual([]);
  await press(name);
  expect(asked).toHaveLength(1 + runs);
  expect(within(screen.getByRole('navigation')).getByRole('button', { current: 'page' })).toHaveTextContent(runs === 1 ? 'Hitung' : 'Kembalikan');
});

test('what has changed since it was computed is told when Excel tells of it; listening ends with the pane', async () => {
  const at = '2026-11-25T03:12:00.000Z';
  let known: Keadaan = { kind: 'terhitung', at };
  let tell = (): void => undefined;
  let left = 0;
  const watch: KeadaanRoom['watch'] = (heard) => {
    tell = heard;
    return () => void (left += 1);
  };
  const container = show({ rooms: roomsOf({ keadaan: { look: () => Promise.resolve(known), watch } }) });
  await act(() => import('../../src/taskpane/Keadaan'));
  expect(screen.getByText(/^Terhitung pada 25 November 2026 pukul .* Datanya belum berubah sejak itu\.$/)).toBeVisible();
  known = { kind: 'berubah', at, sheets: ['PK', 'APBD'] };
  await act(() => {
    tell();
    return Promise.resolve();
  });
  expect(screen.getByText('Data berubah sejak dihitung')).toBeVisible();
  expect(container).toHaveTextContent('Isi lembar PK dan APBD berubah');
  expect(await faultsOf(container)).toEqual([]);
  // The pane's page goes; once more would be of no harm.
  fireEvent(window, new Event('pagehide'));
  expect(left).toBeGreaterThan(0);
});
