/** Results without a record in the pane: offered where there are such, taken column by column at a tick, and what that changes is shown then. */
import { act, screen } from '@testing-library/react';
import type { CellChange, Pratinjau } from '../../src/core/model/pratinjau';
import type { Rooms } from '../../src/taskpane/rooms';
import type { RunAsk, RunView } from '../../src/taskpane/view';
import { faultsOf, press, RESULT, roomsOf, show } from './paneBench';

const held = (row: number, value: CellChange['old']['value'], computed = value): CellChange => ({ row, key: `k${row}`, kind: 'anggapan', old: { value, numberFormat: '0.00', standing: value }, new: { value: computed, numberFormat: '0.00', isFormula: false } });

const FOUND: Pratinjau = {
  columns: [
    { sheet: 'PK', role: 'capaian', header: 'Capaian (%)', column: 6, isNew: false, changes: [held(2, 50, 75), held(3, 105)] },
    { sheet: 'PK', role: 'kategori', header: 'Kategori', column: 7, isNew: false, changes: [held(2, '<i>Kurang</i>')] },
  ],
  sheets: [],
};

const SHOWN = { isNew: false, reasons: [] } as const;

/** A pane on a workbook with three such cells. */
function open(language: 'id' | 'en' = 'id', tanpaCatatan = 3): { asked: RunAsk[]; container: HTMLElement } {
  const asked: RunAsk[] = [];
  const result = { ...RESULT, tanpaCatatan };
  const container = show({
    language,
    run: (ask) => {
      asked.push(ask);
      if (ask.kind === 'lihat-anggapan') return Promise.resolve<RunView>({ kind: 'previewed', preview: { ...SHOWN, pratinjau: FOUND, apa: 'anggapan', done: null }, result: null });
      if (ask.kind === 'anggap') return Promise.resolve<RunView>({ kind: 'previewed', preview: { ...SHOWN, pratinjau: { columns: [], sheets: [] }, apa: 'hasil', done: { apa: 'anggapan', cells: 2 } }, result: RESULT });
      return Promise.resolve<RunView>({ kind: 'written', cells: 139, own: 0, reasons: [], result });
    },
  });
  return { asked, container };
}

test('offered with the findings; nothing is ticked; only the ticked column is taken, and it is no longer offered', async () => {
  const { asked, container } = open();
  await press('Hitung Capaian');
  await press('Temuan');
  await press('Anggap kolom ini hasil LKj…');
  expect(screen.getByText(/isinya tidak berubah sekarang/)).toBeVisible();
  expect(screen.getByRole('list', { name: 'PK · Capaian (%)' })).toHaveTextContent('G350,00 (kini dihitung 75,00)G4105,00');
  expect(screen.getByRole('list', { name: 'PK · Kategori' })).toHaveTextContent('H3<i>Kurang</i>');
  expect(container.querySelector('i')).toBeNull();
  expect(await faultsOf(container)).toEqual([]);
  await press('Anggap 0 Sel Hasil LKj');
  expect(asked.at(-1)).toEqual({ kind: 'lihat-anggapan' });
  act(() => screen.getByRole('checkbox', { name: 'PK · Kategori, kolom H (1 sel)' }).click());
  act(() => screen.getByRole('checkbox', { name: 'PK · Capaian (%), kolom G (2 sel)' }).click());
  act(() => screen.getByRole('checkbox', { name: 'PK · Kategori, kolom H (1 sel)' }).click());
  await press('Anggap 2 Sel Hasil LKj');
  expect(asked.at(-1)).toMatchObject({ kind: 'anggap', pratinjau: FOUND, kolom: [{ sheet: 'PK', role: 'capaian' }] });
  expect(screen.getByText(/^2 sel kini dianggap hasil LKj\. Tidak ada yang perlu ditulis/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Anggap kolom ini hasil LKj…' })).toBeNull();
});

test('put away it shows what was shown before; in English', async () => {
  open('en');
  await press('Compute Achievement');
  await press('Findings');
  await press('Take a column for LKj’s results…');
  expect(screen.getByText(/they do not change now/)).toBeVisible();
  await press('Close the Preview');
  expect(screen.getByText('Done. 139 cells written.')).toBeVisible();
});

test('not offered where the record knows all results', async () => {
  open('id', 0);
  await press('Hitung Capaian');
  await press('Temuan');
  expect(screen.getByRole('button', { name: 'Perbaiki angka yang berupa teks…' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /Anggap/ })).toBeNull();
});

test('going back from it can be asked for although no cell changes, and says what stays', async () => {
  const left = [{ sheet: 'PK', cell: 'G3:G4', value: '', why: 'adopted' }];
  const kembali = { look: () => Promise.resolve({ kind: 'ok', value: { at: '2021-01-04T08:00:00.000Z', cells: [], sheets: [], left } }), restore: jest.fn(() => Promise.resolve({ kind: 'ok', value: { cells: [], sheets: [], left } })) };
  show({ rooms: roomsOf({ kembali: kembali as unknown as Rooms['kembali'] }) });
  await press('Kembalikan');
  expect(await screen.findByText(/^PK · G3:G4: dianggap hasil LKj atas kata Anda; isi sebelumnya tidak diketahui/)).toBeVisible();
  await press('Kembalikan…');
  await press('Ya, kembalikan');
  expect(kembali.restore).toHaveBeenCalledTimes(1);
  expect(screen.getByText('Selesai. Buku kerja sudah kembali seperti sebelum hitungan itu.')).toBeVisible();
});
