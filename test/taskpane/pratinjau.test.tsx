/** The preview in the pane: what would be written, what the user typed and may give up, and ending a run. */
import { act, screen, within } from '@testing-library/react';
import type { Stage } from '../../src/app/runEvaluation';
import type { CellChange, Pratinjau } from '../../src/core/model/pratinjau';
import { issueNotice } from '../../src/messages/notice';
import type { PaneProps } from '../../src/taskpane/Pane';
import type { RunAsk, RunView } from '../../src/taskpane/view';
import { faultsOf, issue, press, RESULT, show, WRITTEN } from './paneBench';

const change = (row: number, kind: CellChange['kind'], old: CellChange['old']['value'], next: CellChange['new']['value'], numberFormat = '0.00'): CellChange => ({
  row,
  key: `k${row}`,
  kind,
  old: { value: old, numberFormat, standing: old },
  new: { value: next, numberFormat, isFormula: false },
});

const PRATINJAU: Pratinjau = {
  columns: [
    { sheet: 'PK', role: 'capaian', header: 'Capaian (%)', column: 6, isNew: false, changes: [change(2, 'isi', '', 98.41), change(3, 'perbarui', 100, 50), change(4, 'ketikan', 103.37, 103.79)] },
    { sheet: 'APBD', role: 'sisa', header: 'Sisa', column: 4, isNew: true, changes: [{ ...change(2, 'isi', '', 7_002_796_610, '#,##0'), new: { value: 7_002_796_610, numberFormat: '#,##0', isFormula: true } }, change(3, 'ketikan', '<b>90</b>', 100, '#,##0')] },
  ],
  sheets: [{ sheet: 'Temuan', isNew: true }],
};

const HASIL = { isNew: false, apa: 'hasil', done: null, reasons: [] } as const;

/** A pane whose runs are recorded; previews show `pratinjau`. */
function open(pratinjau = PRATINJAU, more: Partial<PaneProps> = {}): { asked: RunAsk[]; container: HTMLElement } {
  const asked: RunAsk[] = [];
  const run: PaneProps['run'] = (ask) => {
    asked.push(ask);
    return Promise.resolve<RunView>(ask.kind === 'lihat' ? { kind: 'previewed', preview: { pratinjau, ...HASIL }, result: RESULT } : WRITTEN);
  };
  return { asked, container: show({ run, ...more }) };
}

test('what would change, by worksheet and column, old and new the reader\'s way; what stands in a cell is text', async () => {
  const { container } = open();
  await press('Pratinjau');
  // 2 of PK and 1 of APBD: what the user typed is not counted.
  expect(screen.getByText('Belum ada yang ditulis. 3 sel akan berubah:')).toBeVisible();
  const lines = (name: string): (string | null)[] => within(screen.getByRole('list', { name })).getAllByRole('listitem').map((item) => item.textContent);
  expect(lines('PK · Capaian (%)')).toEqual(['G3(kosong) →  menjadi 98,41', 'G4100,00 →  menjadi 50,00']);
  expect(lines('APBD · Sisa')).toEqual(['E3(kosong) →  menjadi 7.002.796.610 (rumus)']);
  expect(screen.getByRole('heading', { name: 'APBD · Sisa, kolom E (kolom baru) (1 sel)' })).toBeVisible();
  expect(screen.getByText('Temuan: dibuat')).toBeVisible();
  expect(screen.getByRole('checkbox', { name: /PK · G5 103,37/ })).not.toBeChecked();
  expect(screen.getByText('<b>90</b>')).toBeVisible();
  expect(container.querySelector('b')).toBeNull();
  expect(await faultsOf(container)).toEqual([]);
});

test('only what is ticked is given up', async () => {
  const { asked } = open();
  await press('Pratinjau');
  act(() => screen.getByRole('checkbox', { name: /PK · G5/ }).click());
  await press('Tulis 4 Sel');
  expect(asked).toEqual([{ kind: 'lihat' }, { kind: 'tulis-sesuai', pratinjau: PRATINJAU, ganti: [{ sheet: 'PK', role: 'capaian', key: 'k4', standing: 103.37 }] }]);
  expect(screen.getByText('Selesai. 139 sel ditulis.')).toBeVisible();
});

test('all ticked, one taken back', async () => {
  const { asked } = open();
  await press('Pratinjau');
  act(() => screen.getByRole('checkbox', { name: 'Centang semua' }).click());
  act(() => screen.getByRole('checkbox', { name: /PK · G5/ }).click());
  await press('Tulis 4 Sel');
  expect(asked[1]).toMatchObject({ ganti: [{ sheet: 'APBD', key: 'k3' }] });
});

test('a preview that is put away writes nothing; one with nothing in it has nothing to press', async () => {
  const { asked } = open({ columns: [], sheets: [] });
  await press('Pratinjau');
  expect(screen.getByText('Tidak ada yang perlu ditulis: semua hasil sudah tertulis.')).toBeVisible();
  await press('Tulis 0 Sel');
  await press('Tutup Pratinjau');
  expect(screen.queryByText(/Tidak ada yang perlu ditulis/)).toBeNull();
  expect(asked).toEqual([{ kind: 'lihat' }]);
});

test('where the workbook changed meanwhile, the new preview says so', async () => {
  open(PRATINJAU, { run: (ask) => Promise.resolve<RunView>({ kind: 'previewed', preview: { pratinjau: PRATINJAU, ...HASIL, isNew: ask.kind === 'tulis-sesuai' }, result: RESULT }) });
  await press('Pratinjau');
  await press('Tulis 3 Sel');
  expect(screen.getByText(/berubah sejak pratinjau dibuat, jadi belum ada yang ditulis/)).toBeVisible();
});

test('a run can be ended until something is written', async () => {
  let stage: (stage: Stage) => void = () => undefined;
  let signal: AbortSignal | null = null;
  show({
    run: (_ask, onStage, end) => {
      stage = onStage;
      signal = end;
      return new Promise((resolve) => end.addEventListener('abort', () => resolve({ kind: 'cancelled' })));
    },
  });
  await press('Hitung Capaian');
  act(() => stage('writing'));
  expect(screen.getByRole('button', { name: 'Batalkan' })).toHaveAttribute('aria-disabled', 'true');
  act(() => stage('computing'));
  await press('Batalkan');
  expect(signal).toMatchObject({ aborted: true });
  expect(screen.getByText('Dibatalkan. Tidak ada yang ditulis.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Pratinjau' })).toBeVisible();
});

test('English', async () => {
  open(PRATINJAU, { language: 'en' });
  await press('Preview');
  expect(screen.getByText('Nothing has been written. 3 cells will change:')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Write 3 cells' })).toBeVisible();
});

test('texts that can become numbers: shown from the findings, fixed at a press, and what they change is shown then', async () => {
  const fixes: Pratinjau = { columns: [{ sheet: 'PK', role: 'target', header: 'Target', column: 4, isNew: false, changes: [change(4, 'perbaikan', '4.905 orang', 4905, '#,##0')] }], sheets: [] };
  const asked: RunAsk[] = [];
  const container = show({
    run: (ask) => {
      asked.push(ask);
      if (ask.kind === 'lihat-perbaikan') return Promise.resolve<RunView>({ kind: 'previewed', preview: { ...HASIL, pratinjau: fixes, apa: 'perbaikan', reasons: [issueNotice(issue({ code: 'lembar-terlindungi', sheet: 'APBD', cell: '' }))] }, result: null });
      return Promise.resolve<RunView>(ask.kind === 'perbaiki' ? { kind: 'previewed', preview: { ...HASIL, pratinjau: PRATINJAU, done: { apa: 'perbaikan', cells: 1 } }, result: RESULT } : WRITTEN);
    },
  });
  await press('Hitung Capaian');
  await press('Temuan');
  await press('Perbaiki angka yang berupa teks…');
  // What was found stays, below the preview and when that is put away.
  expect(screen.getByRole('region', { name: 'Temuan (3)' })).toBeVisible();
  await press('Tutup Pratinjau');
  expect(screen.getByText('Selesai. 139 sel ditulis.')).toBeVisible();
  await press('Perbaiki angka yang berupa teks…');
  expect(screen.getByRole('list', { name: 'PK · Target' })).toHaveTextContent('4.905 orang → menjadi 4.905');
  expect(container).toHaveTextContent('APBD');
  expect(await faultsOf(container)).toEqual([]);
  await press('Perbaiki 1 Sel');
  expect(asked.at(-1)).toEqual({ kind: 'perbaiki', pratinjau: fixes });
  expect(screen.getByText(/1 sel diperbaiki\. Belum ada yang ditulis\. 3 sel akan berubah/)).toBeVisible();
});
