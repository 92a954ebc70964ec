/** What the first room tells of the workbook before its button is pressed: worksheets, and rules that came with it. */
import { act, screen, within } from '@testing-library/react';
import { DEFAULTS } from '../../src/core/record/settings';
import type { PilihanChange } from '../../src/core/record/settingsChange';
import { failureNotice, issueNotice } from '../../src/messages/notice';
import type { Answer, BerandaView, KeadaanRoom, LembarDitemukan, LembarRoom } from '../../src/taskpane/rooms';
import type { RunAsk } from '../../src/taskpane/view';
import { faultsOf, issue, press, roomsOf, show, WRITTEN } from './paneBench';

const FOUND: LembarDitemukan = {
  terbaca: [
    { jenis: 'pk', lembar: 'PK Kepala Dinas', baris: 5, isDipilih: true },
    { jenis: 'apbd', lembar: 'APBD', baris: 4, isDipilih: false },
    { jenis: 'sdm', lembar: 'Pegawai', baris: 3, isDipilih: false },
  ],
  tahun: 2020,
  pilihan: { jenis: [{ jenis: 'pk', dipakai: 'PK Kepala Dinas', calon: ['PK Kepala Dinas', 'PK Kabid'] }, { jenis: 'apbd', dipakai: 'APBD', calon: ['APBD'] }], abaikan: ['Lama'] },
  reasons: [],
};
const UNSURE: LembarDitemukan = { ...FOUND, terbaca: FOUND.terbaca.slice(1), pilihan: { jenis: [{ jenis: 'pk', dipakai: null, calon: ['PK', 'PK (2)'] }], abaikan: [] } };
const ok = (lembar: LembarDitemukan | null, aturan: BerandaView['aturan'] = null): Answer<BerandaView> => ({ kind: 'ok', value: { lembar, aturan } });

interface Shown {
  readonly container: HTMLElement;
  /** Whether each look was asked for by the user. */
  readonly asked: readonly boolean[];
  readonly terima: jest.Mock;
  readonly changes: readonly PilihanChange[];
  readonly runs: readonly RunAsk[];
  /** Excel tells of a change. */
  readonly change: () => Promise<void>;
}

/** The last answer is given again and again. */
async function open(answers: readonly Answer<BerandaView>[], language: 'id' | 'en' = 'id'): Promise<Shown> {
  const asked: boolean[] = [];
  const changes: PilihanChange[] = [];
  const runs: RunAsk[] = [];
  const terima = jest.fn();
  const lembar: LembarRoom = {
    look: (isAsked) => {
      const answer = answers[Math.min(asked.push(isAsked), answers.length) - 1];
      return answer === undefined ? new Promise(() => undefined) : Promise.resolve(answer);
    },
    terima,
  };
  let tell = (): void => undefined;
  const keadaan: KeadaanRoom = {
    look: () => Promise.resolve(null),
    watch: (heard) => {
      tell = heard;
      return () => undefined;
    },
  };
  const container = show({
    language,
    run: (ask) => {
      runs.push(ask);
      return Promise.resolve(WRITTEN);
    },
    choose: (change) => {
      changes.push(change);
      return Promise.resolve(null);
    },
    rooms: roomsOf({ keadaan, lembar }),
  });
  await act(() => import('../../src/taskpane/Results'));
  const change = (): Promise<void> =>
    act(async () => {
      tell();
      await Promise.resolve();
    });
  return { container, asked, terima, changes, runs, change };
}
const found = (): HTMLElement => screen.getByRole('region', { name: 'Lembar yang ditemukan' });
const lines = (): (string | null)[] => within(found()).getAllByRole('definition').map(({ textContent }) => textContent);

test('while it is looked for, that is said', async () => {
  const { container } = await open([]);
  expect(within(found()).getByRole('status')).toHaveTextContent('Mencari lembar PK dan APBD…');
  expect(await faultsOf(container)).toEqual([]);
});

test('each worksheet with what it was found by; the choice is a press away, is kept, and nothing is computed by it', async () => {
  const { container, asked, changes, runs } = await open([ok(FOUND), ok({ ...FOUND, tahun: 2021 })]);
  expect(lines()).toEqual(['PK Kepala Dinas · pilihan Anda', 'APBD · judul kolom baris 4', 'tidak ada', 'tidak ada', 'tidak ada', 'Pegawai · judul kolom baris 3', '2020']);
  expect(screen.queryByRole('button', { name: 'Pakai lembar ini: PK Kabid' })).toBeNull();
  await press('Ubah pilihan lembar');
  expect(screen.getByRole('button', { name: 'Ubah pilihan lembar' })).toHaveAttribute('aria-expanded', 'true');
  expect(await faultsOf(container)).toEqual([]);
  await press('Pakai lembar ini: PK Kabid');
  expect(changes).toEqual([{ kind: 'pakai', jenis: 'pk', lembar: 'PK Kabid' }]);
  expect(asked).toEqual([false, true]);
  expect(lines().at(-1)).toBe('2021');
  expect(runs).toEqual([]);
});

test('two that fit: the question is there without a press', async () => {
  const { container } = await open([ok(UNSURE)]);
  expect(lines()[0]).toBe('pilih di bawah');
  expect(screen.getByText(/Pilih lembar PK yang berlaku/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Pakai lembar ini: PK (2)' })).toBeVisible();
  expect(await faultsOf(container)).toEqual([]);
});

test('no PK: what to do about it; a worksheet that is a plan: why', async () => {
  const reasons = [issue({ code: 'pk-tidak-ditemukan', sheet: '', cell: '' }), issue({ code: 'lembar-rencana', sheet: 'PK 2021', cell: '' })].map(issueNotice);
  await open([ok({ ...FOUND, terbaca: FOUND.terbaca.slice(1), pilihan: { jenis: [], abaikan: [] }, reasons })]);
  expect(lines()[0]).toBe('belum ditemukan');
  expect(found()).toHaveTextContent('PK: Bila PK ada di buku kerja ini, beri judul kolom');
  expect(found()).not.toHaveTextContent('yang dihitung hanya anggaran');
  expect(found()).toHaveTextContent('PK 2021: Lembar ini tidak mempunyai kolom Realisasi');
  expect(screen.queryByRole('button', { name: 'Ubah pilihan lembar' })).toBeNull();
});

test('a large workbook is looked at when it is asked for, and not again at every change; what was found stays', async () => {
  const { container, asked, change } = await open([ok(null), ok(FOUND), ok(null)]);
  expect(found()).toHaveTextContent('Buku kerja ini besar');
  expect(await faultsOf(container)).toEqual([]);
  await press('Lihat lembar yang ditemukan');
  expect(asked).toEqual([false, true]);
  expect(lines()[1]).toBe('APBD · judul kolom baris 4');
  await change();
  expect(asked).toEqual([false, true, false]);
  expect(lines()[1]).toBe('APBD · judul kolom baris 4');
});

test('a change is looked at again; while a cell is being edited what was found stays', async () => {
  const { asked, change } = await open([ok(FOUND), { kind: 'failed', reasons: [failureNotice('cell-edit-mode')] }, ok({ ...FOUND, tahun: 2022 })]);
  await change();
  expect(lines().at(-1)).toBe('2020');
  await change();
  expect(lines().at(-1)).toBe('2022');
  expect(asked).toEqual([false, false, false]);
});

test('an Excel that does not answer: why, and again at a press; the button beside it works', async () => {
  const { runs } = await open([{ kind: 'failed', reasons: [failureNotice('cell-edit-mode')] }, ok(FOUND)]);
  expect(found()).toHaveTextContent('Tekan Enter atau Esc');
  await press('Cari lagi');
  expect(lines()).toHaveLength(7);
  await press('Hitung Capaian');
  expect(runs).toEqual([{ kind: 'tulis' }]);
  expect(screen.queryByRole('region', { name: 'Lembar yang ditemukan' })).toBeNull();
});

test('rules that came with the workbook: which, taken at a press', async () => {
  const settings = { ...DEFAULTS, batas: 100 as const, tahun: 2021 };
  const { container, terima, runs } = await open([ok(FOUND, { settings, isUnreadable: false })]);
  expect(screen.getByText('Buku kerja ini memakai aturan sendiri')).toBeVisible();
  expect(container).toHaveTextContent(/: 100%?.*; Tahun laporan: 2021\./);
  expect(await faultsOf(container)).toEqual([]);
  await press('Pakai');
  expect(terima).toHaveBeenCalledWith(settings);
  expect(screen.queryByText('Buku kerja ini memakai aturan sendiri')).toBeNull();
  expect(runs).toEqual([]);
});

test('they lead to the settings; those that cannot be read cannot be taken', async () => {
  await open([ok(FOUND, { settings: DEFAULTS, isUnreadable: true })], 'en');
  expect(screen.getByText('The rules kept in this workbook cannot be read, so the standard ones hold.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Use them' })).toBeNull();
  await press('Change');
  expect(within(screen.getByRole('navigation')).getByRole('button', { name: 'Settings' })).toHaveAttribute('aria-current', 'page');
});
