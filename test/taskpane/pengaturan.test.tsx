/** The room of settings as its user meets it: what is shown, chosen, taken from elsewhere, and what is saved. */
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { DEFAULTS, type WorkbookSettings } from '../../src/core/record/settings';
import Pengaturan from '../../src/taskpane/Pengaturan';
import type { PengaturanRoom, PengaturanView } from '../../src/taskpane/rooms';

const INDIKATOR: PengaturanView['indikator'] = [{ nama: 'Angka Kemiskinan', dariLembar: null }, { nama: 'Nilai AKIP', dariLembar: 'naik' }];

async function show(view: Partial<PengaturanView> = {}, savesFiles = true): Promise<{ readonly saved: WorkbookSettings[] }> {
  const saved: WorkbookSettings[] = [];
  const answer = (settings: WorkbookSettings): PengaturanView => ({ settings, isUnreadable: false, indikator: INDIKATOR, ...view });
  const room: PengaturanRoom = {
    read: () => Promise.resolve({ kind: 'ok', value: answer(view.settings ?? DEFAULTS) }),
    save: (settings) => {
      saved.push(settings);
      return Promise.resolve({ kind: 'ok', value: answer(settings) });
    },
  };
  render(<Pengaturan language="id" turn={{ busy: false, take: (job) => job() }} work={() => Promise.resolve(room)} savesFiles={savesFiles} onSaved={() => undefined} />);
  await screen.findByRole('button', { name: 'Simpan' });
  return { saved };
}

async function press(name: string): Promise<void> {
  await act(async () => {
    screen.getByRole('button', { name }).click();
    await Promise.resolve();
  });
}

test('arah: chosen by name where the worksheet does not say it, and taken back', async () => {
  const { saved } = await show({ settings: { ...DEFAULTS, arah: [{ indikator: 'Lain', arah: 'stabil' }] } });
  act(() => screen.getByText('Arah tiap indikator').click());
  expect(screen.queryByLabelText('Nilai AKIP')).toBeNull();
  expect(screen.getByText('naik: makin tinggi makin baik (tertulis di lembar)')).toBeInTheDocument();
  const choice = screen.getByLabelText('Angka Kemiskinan');
  fireEvent.change(choice, { target: { value: 'turun' } });
  await press('Simpan');
  fireEvent.change(choice, { target: { value: '' } });
  await press('Simpan');
  // What another PK's indikator is stays for that PK.
  expect(saved.map(({ arah }) => arah)).toEqual([[{ indikator: 'Lain', arah: 'stabil' }, { indikator: 'Angka Kemiskinan', arah: 'turun' }], [{ indikator: 'Lain', arah: 'stabil' }]]);
});

test('mean, efisiensi and the end of the plan', async () => {
  const { saved } = await show();
  act(() => screen.getByRole('radio', { name: 'rata-rata capaian sasaran' }).click());
  act(() => screen.getByRole('checkbox', { name: 'Pada efisiensi, capaian di atas 100 dihitung 100' }).click());
  act(() => screen.getByRole('checkbox', { name: /target akhir Renstra/ }).click());
  await press('Simpan');
  expect(saved).toEqual([{ ...DEFAULTS, rataRata: 'sasaran', efisiensiPaling100: false, akhirRenstra: false }]);
});

test('settings from a text: refused with the reason, or shown, and only then used', async () => {
  const { saved } = await show();
  const text = screen.getByLabelText('Atau tempelkan teks pengaturan');
  fireEvent.change(text, { target: { value: '{"batas": 115}' } });
  await press('Periksa teks ini');
  expect(screen.getByText(/Isian “Capaian paling tinggi”/)).toBeVisible();
  fireEvent.change(text, { target: { value: '{"batas": 120}' } });
  await press('Periksa teks ini');
  expect(screen.getByText('Capaian paling tinggi: tanpa batas → 120%')).toBeVisible();
  await press('Jangan pakai');
  await press('Simpan');
  fireEvent.change(text, { target: { value: '{"batas": 120}' } });
  await press('Periksa teks ini');
  await press('Pakai');
  expect(screen.getByText(/Dipakai pada isian di atas/)).toBeVisible();
  await press('Simpan');
  expect(saved.map(({ batas }) => batas)).toEqual([null, 120]);
});

test('settings from a file', async () => {
  await show();
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('no file input');
  // jsdom's files cannot be read as text.
  const give = (text: string): void => void fireEvent.change(input, { target: { files: [Object.assign(new File([text], 'x.json'), { text: () => Promise.resolve(text) })] } });
  give('{"mode": "rumus"}');
  await screen.findByText('Hasil ditulis sebagai: Nilai → Rumus');
  give('x');
  await screen.findByText(/bukan pengaturan LKj/);
  give('x'.repeat(500_001));
  await screen.findByText(/tidak dapat dibaca atau terlalu besar/);
  expect(screen.queryByText(/Nilai → Rumus/)).toBeNull();
});

test('copied where there is no saving of files; a clipboard that refuses is told', async () => {
  await show({}, false);
  expect(screen.queryByRole('button', { name: 'Unduh sebagai berkas' })).toBeNull();
  // jsdom has neither way of copying.
  Object.assign(document, { execCommand: () => false });
  await press('Salin sebagai teks');
  await waitFor(() => expect(screen.getByText('Tidak dapat menyalin di sini.')).toBeVisible());
  const copied: string[] = [];
  Object.assign(document, {
    execCommand: () => {
      const event = Object.assign(new Event('copy', { cancelable: true }), { clipboardData: { setData: (type: string, text: string) => copied.push(`${type} ${text}`) } });
      document.dispatchEvent(event);
      return event.defaultPrevented;
    },
  });
  await press('Salin sebagai teks');
  await waitFor(() => expect(screen.getByText(/^Tersalin/)).toBeVisible());
  expect(copied).toHaveLength(1);
  const { pilihan: _own, ...travels } = DEFAULTS;
  expect(JSON.parse(copied[0]?.replace('text/plain ', '') ?? '')).toEqual(travels);
});

test('settings that cannot be read are told', async () => {
  await show({ isUnreadable: true });
  expect(within(screen.getByRole('region', { name: 'Pengaturan buku kerja ini' })).getByText('Pengaturan yang dibawa buku kerja ini tidak dapat dibaca')).toBeVisible();
});
