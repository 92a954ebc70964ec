/** The pane in jsdom, with a workbook that answers what a test says. */
import { act, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { parseDigits } from '../../src/core/exact/decimal';
import type { Issue } from '../../src/core/model/issue';
import { Pane, type PaneProps } from '../../src/taskpane/Pane';
import type { Rooms } from '../../src/taskpane/rooms';
import type { ResultView, RunView } from '../../src/taskpane/view';

// A page of Fluent takes a while where other tests run beside it.
jest.setTimeout(20_000);

beforeAll(() => {
  // jsdom has no media queries: a light system.
  window.matchMedia = (media) => ({ media, matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList;
});

export const issue = (over: Partial<Issue> = {}): Issue => ({ code: 'target-nol', severity: 'warning', sheet: 'PK', cell: 'E5', value: 0, params: {}, ...over });

// (98,41 + 100 + 100 + 0) / 4 = 74,6025
export const RESULT: ResultView = {
  kinerja: {
    opd: { dasar: 'indikator', capaian: parseDigits('74.60'), kategori: 'Cukup', counted: 4, total: 4 },
    perKategori: [
      { kategori: 'Sangat Baik', count: 0 },
      { kategori: 'Baik', count: 3 },
      { kategori: 'Cukup', count: 0 },
      { kategori: 'Kurang', count: 1 },
    ],
    tanpaCapaian: 1,
    sasaran: [{ sasaran: 'Meningkatnya tata kelola', cakupan: 'opd', dasar: 'indikator', capaian: parseDigits('98.41'), kategori: 'Baik', counted: 1, total: 1 }],
  },
  anggaran: [{ bagian: null, anggaran: parseDigits('71099265302'), realisasi: parseDigits('64096468692'), sisa: parseDigits('7002796610'), persen: parseDigits('90.15') }],
  lembar: { jenis: [{ jenis: 'pk', dipakai: 'PK', calon: ['PK'] }], abaikan: [] },
  tanpaCatatan: 0,
  issues: [issue(), issue({ code: 'bukan-angka', severity: 'error', cell: 'F7', params: { value: '<img src=x onerror=alert(1)>' } }), issue({ code: 'pk-tidak-ditemukan', severity: 'info', sheet: '', cell: '' })],
};
export const WRITTEN: RunView = { kind: 'written', cells: 139, own: 0, reasons: [], result: RESULT };

/** Rooms of which a test says only what it needs: of the workbook nothing is known, and what is looked for in it does not come. */
export function roomsOf(over: Partial<Rooms>): () => Promise<Rooms> {
  const silent = { keadaan: { look: () => Promise.resolve(null), watch: () => () => undefined }, lembar: { look: () => new Promise(() => undefined), terima: () => undefined } };
  return () => Promise.resolve({ ...silent, ...over } as unknown as Rooms);
}

export function show(over: Partial<PaneProps> = {}): HTMLElement {
  const props: PaneProps = { language: 'id', hindrance: null, officeBackground: () => undefined, run: () => Promise.resolve(WRITTEN), select: () => Promise.resolve(true), choose: () => Promise.resolve(null), savesFiles: true, rooms: () => new Promise(() => undefined), ...over };
  return render(<Pane {...props} />).container;
}

/** Presses a button and lets everything settle that follows from it. */
export async function press(name: string | RegExp): Promise<void> {
  const button = screen.getByRole('button', { name });
  await act(async () => {
    button.click();
    // The results' part of the pane is loaded on its own.
    await import('../../src/taskpane/Results');
  });
}

export async function faultsOf(container: HTMLElement): Promise<string[]> {
  // Colours are for a browser: jsdom does not lay out.
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
