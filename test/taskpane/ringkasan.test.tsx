/** The summary: its figures from the sample of the report, and that each stands as text, whatever is drawn. */
import { render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { toText } from '../../src/core/exact/decimal';
import type { WorkbookSnapshot } from '../../src/core/model/grid';
import { SETTINGS_NAMESPACE } from '../../src/core/record/namespaces';
import { DEFAULTS } from '../../src/core/record/settings';
import { planSettings } from '../../src/core/record/settingsChange';
import { readSources } from '../../src/core/report/sources';
import Ringkasan from '../../src/taskpane/Ringkasan';
import { ringkasanOf } from '../../src/taskpane/ringkasanView';
import type { RingkasanView } from '../../src/taskpane/rooms';
import { layout } from '../core/layout';

const PK = layout('PK', [
  ['PERJANJIAN KINERJA TAHUN 2024'],
  ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi'],
  [1, 'Tata kelola', 'Indeks a', 'Nilai', 100, 120],
  [2, 'Layanan', 'Jumlah b', 'Orang', 200, 100],
  [3, '', 'Jumlah c', 'Orang', 200, ''],
]);
const APBD = layout('APBD', [
  ['REALISASI APBD TAHUN 2024'],
  ['No', 'Uraian', 'Anggaran', 'Realisasi'],
  [1, 'Program Satu', 600, 300],
  [1, 'Kegiatan x', 600, 300],
  [2, 'Program Dua', 400, 420],
  [2, 'Kegiatan y', 400, 420],
]);
const KEGIATAN = layout('Kegiatan', [
  ['No', 'Sasaran', 'Indikator', 'Target', 'Realisasi', 'Program', 'Kegiatan'],
  [1, 'Tata kelola', 'Indeks a', 100, 120, 'Program Satu', 'Kegiatan x'],
  [2, 'Layanan', 'Jumlah b', 200, 100, 'Program Dua', 'Kegiatan y'],
]);
const workbook = (...sheets: WorkbookSnapshot['sheets']): WorkbookSnapshot => ({ structureProtected: false, readOnly: false, sheets, parts: [] });

const AT = '2024-12-31T00:00:00.000Z';

const said = (value: Parameters<typeof toText>[0] | null | undefined): string => (value === null || value === undefined ? '-' : toText(value));

function linesOf({ kinerja, anggaran, program, efisiensi }: RingkasanView): string[] {
  return [
    `opd ${said(kinerja?.opd.capaian)} ${kinerja?.opd.kategori ?? ''}`,
    ...(kinerja?.sasaran ?? []).map(({ sasaran, capaian }) => `${sasaran} ${said(capaian)}`),
    ...anggaran.map(({ persen }) => `serapan ${said(persen)}`),
    ...program.map(({ nama, persen }) => `${nama} ${said(persen)}`),
    ...[...(efisiensi?.sasaran ?? []), ...(efisiensi === null ? [] : [{ nama: 'semua', efisiensi: efisiensi.opd }])].map((line) => `${line.nama} ${line.efisiensi.kind === 'computed' ? `${said(line.efisiensi.nilai)} ${line.efisiensi.tingkat}` : line.efisiensi.alasan}`),
  ];
}

describe('figures', () => {
  test('of a workbook with all', () => {
    expect(linesOf(ringkasanOf(workbook(PK, APBD, KEGIATAN), readSources, AT))).toEqual([
      // (120 + 50) / 2, c has no realisasi
      'opd 85.00 Baik',
      'Tata kelola 120.00',
      'Layanan 50.00',
      // 720 of 1.000; 300 of 600; 420 of 400
      'serapan 72.00',
      'Program Satu 50.00',
      'Program Dua 105.00',
      // 120 counts as 100: 100 − 50; 50 − 105; 85 − 72
      'Tata kelola 50.00 efisien',
      'Layanan -55.00 tidak efisien',
      'semua 13.00 target belum tercapai',
    ]);
  });

  test('a capaian over 100 as it is, where the workbook says so', () => {
    const xml = planSettings([], { ...DEFAULTS, efisiensiPaling100: false }).closePart ?? '';
    const lines = linesOf(ringkasanOf({ ...workbook(PK, APBD, KEGIATAN), parts: [{ id: '1', namespace: SETTINGS_NAMESPACE, xml }] }, readSources, AT));
    // 120 − 50
    expect(lines).toContain('Tata kelola 70.00 efisien');
  });

  test.each<[what: string, WorkbookSnapshot, expected: string[]]>([
    ['PK alone', workbook(PK), ['opd 85.00 Baik', 'Tata kelola 120.00', 'Layanan 50.00']],
    ['APBD alone', workbook(APBD), ['opd - ', 'serapan 72.00', 'Program Satu 50.00', 'Program Dua 105.00']],
    ['neither', workbook(layout('Lain', [['a', 1]])), ['opd - ']],
  ])('of %s', (_, snapshot, expected) => expect(linesOf(ringkasanOf(snapshot, readSources, AT))).toEqual(expected));
});

async function show(snapshot: WorkbookSnapshot): Promise<HTMLElement> {
  const value = ringkasanOf(snapshot, readSources, AT);
  const { container } = render(<Ringkasan language="id" turn={{ busy: false, take: (job) => job() }} work={() => Promise.resolve({ look: () => Promise.resolve({ kind: 'ok', value }) })} />);
  await screen.findByRole('button', { name: 'Perbarui ringkasan' });
  return container;
}

test('every figure is text, and what is drawn is passed over by screen readers', async () => {
  const container = await show(workbook(PK, APBD, KEGIATAN));
  const texts = (name: string): (string | null)[] => within(screen.getByRole('region', { name })).getAllByRole('listitem').map((item) => item.textContent);
  expect(texts('Indikator per kategori')).toEqual(['Sangat Baik1 indikator', 'Baik0 indikator', 'Cukup0 indikator', 'Kurang1 indikator', 'Tanpa capaian1 indikator']);
  expect(texts('Capaian per sasaran')).toEqual(['Tata kelola120,00% · Sangat Baik1 dari 1 indikator', 'Layanan50,00% · Kurang1 dari 2 indikator']);
  expect(texts('Serapan per program')).toEqual(['Program Satu50,00%Rp 300 dari Rp 600', 'Program Dua105,00%Rp 420 dari Rp 400']);
  expect(texts('Efisiensi per sasaran')[1]).toBe('Layanan-55,00 · tidak efisiencapaian 50,00% − serapan 105,00% = -55,00');
  for (const drawn of container.querySelectorAll('[style*="%"]')) expect(drawn.closest('[aria-hidden="true"]')).not.toBeNull();
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('bars: to 100, or as far as the farthest, with a line at 100; none beyond the drawing', async () => {
  const far = layout('PK', [['PERJANJIAN KINERJA TAHUN 2024'], ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi'], [1, 'A', 'Jumlah a', 'Orang', 100, 1023], [2, 'B', 'Jumlah b', 'Orang', 100, 75]]);
  await show(workbook(far));
  const widths = [...screen.getByRole('region', { name: 'Capaian per sasaran' }).querySelectorAll<HTMLElement>('[style*="width"]')].map(({ style }) => style.width);
  // 1.023 ends at 150; 75 of 150 is half.
  expect(widths).toEqual(['100%', '50%']);
  expect(screen.getByText('Garis tegak menandai 100%.')).toBeVisible();
});

test('nothing to sum up', async () => {
  const container = await show(workbook(layout('Lain', [['a', 1]])));
  expect(container).toHaveTextContent('Belum ada yang dapat diringkas');
});

test('PK without APBD says what is missing', async () => expect(await show(workbook(PK))).toHaveTextContent('lembar APBD tidak terbaca'));
