/** The report as text, in Indonesian, for whoever runs the demo in a terminal. */
import { toText } from '../../src/core/exact/decimal';
import type { Decimal } from '../../src/core/model/decimal';
import type { Severity } from '../../src/core/model/issue';
import { NOTATIONS } from '../../src/messages/notation';
import { heading, hanging, tableRow, type TextColumn } from './layout';
import type { Report, ReportedAnggaran, ReportedIssue } from './report';

const { number, rupiah } = NOTATIONS.id;

const TINGKAT: Readonly<Record<Severity, string>> = { error: 'Galat', warning: 'Peringatan', info: 'Informasi' };
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const shown = (value: Decimal | null): string => (value === null ? '-' : number(toText(value)));
const amount = (value: Decimal | null): string => (value === null ? '-' : rupiah(toText(value)));

const KINERJA: readonly TextColumn[] = [
  { width: 46, align: 'left' },
  { width: 10, align: 'right' },
  { width: 10, align: 'right' },
  { width: 9, align: 'right' },
  { width: 16, align: 'left' },
];

/** "Sangat Baik 0 · Baik 3": the indikator (not their subs) counted by kategori, in the scale's own order. */
function perKategori({ indikator }: Report, scale: readonly string[]): string {
  const counted = indikator.filter(({ level }) => level === 'indikator').map(({ kategori }) => kategori);
  const without = counted.filter((kategori) => kategori === null).length;
  const counts = scale.map((name) => `${name} ${counted.filter((kategori) => kategori === name).length}`);
  return [...counts, ...(without > 0 ? [`tanpa capaian ${without}`] : [])].join(' · ');
}

function kinerja(report: Report, scale: readonly string[]): string[] {
  const { indikator, sasaran, opd } = report;
  if (indikator.length === 0) return [];
  const rows = indikator.flatMap((row) =>
    tableRow(KINERJA, [
      `${row.level === 'sub' ? '  ' : ''}${row.indikator}`,
      shown(row.target),
      shown(row.realisasi),
      shown(row.capaian),
      row.kategori ?? (row.alasan === null ? '' : `(${row.alasan})`),
    ]),
  );
  const means = sasaran.flatMap((mean) => tableRow(KINERJA, [mean.sasaran, '', '', shown(mean.capaian), `${mean.kategori ?? '-'} (${mean.dari})`]));
  const whole = opd === null ? [] : ['', `Capaian OPD   ${shown(opd.capaian)}  ${opd.kategori ?? '-'}  (${opd.dari} indikator)`];
  return [
    ...heading(`CAPAIAN INDIKATOR  (lembar ${[...new Set(indikator.map(({ sheet }) => sheet))].join(', ')})`),
    ...tableRow(KINERJA, ['Indikator', 'Target', 'Realisasi', 'Capaian', 'Kategori']),
    ...rows,
    ...heading('CAPAIAN SASARAN'),
    ...means,
    ...whole,
    `Per kategori  ${perKategori(report, scale)}`,
  ];
}

/** The rows that stand for the whole budget: its totals, or its programs where there is no total. */
function topRows(rows: readonly ReportedAnggaran[]): readonly ReportedAnggaran[] {
  const totals = rows.filter(({ level }) => level === 'total');
  return totals.length > 0 ? totals : rows.filter(({ level }) => level === 'program');
}

const ANGGARAN: readonly TextColumn[] = [
  { width: 30, align: 'left' },
  { width: 18, align: 'right' },
  { width: 18, align: 'right' },
  { width: 17, align: 'right' },
  { width: 8, align: 'right' },
];

function anggaran({ anggaran: rows }: Report): string[] {
  if (rows.length === 0) return [];
  return [
    ...heading(`REALISASI ANGGARAN  (lembar ${[...new Set(rows.map(({ sheet }) => sheet))].join(', ')}, ${rows.length} baris)`),
    ...tableRow(ANGGARAN, ['', 'Anggaran', 'Realisasi', 'Sisa', '%']),
    ...topRows(rows).flatMap((row) =>
      tableRow(ANGGARAN, [row.uraian, amount(row.anggaran), amount(row.realisasi), amount(row.sisa), shown(row.persen)]),
    ),
  ];
}

function place({ sheet, cell }: ReportedIssue): string {
  if (sheet === '') return 'Buku kerja';
  return cell === '' ? sheet : `${sheet}!${cell}`;
}

function finding(issue: ReportedIssue): string[] {
  const at = `${TINGKAT[issue.severity].padEnd(11)}${place(issue)}`;
  const width = Math.max(24, at.length);
  return [...hanging(at, width, issue.message), ...hanging('', width, `→ ${issue.remedy}`)];
}

function temuan({ issues }: Report): string[] {
  const counts = SEVERITIES.map((severity) => `${issues.filter((issue) => issue.severity === severity).length} ${TINGKAT[severity].toLowerCase()}`);
  const sorted = SEVERITIES.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
  return [...heading(`TEMUAN  (${counts.join(', ')})`), ...(sorted.length === 0 ? ['Tidak ada.'] : sorted.flatMap(finding))];
}

/** The whole report. `scale` names the kategori, best first; `output` is where the result was saved. */
export function reportText(report: Report, scale: readonly string[], output: string): string {
  const { written, requests } = report;
  const cells = written.length === 0 ? 'Semua hasil sudah tertulis; tidak ada sel yang berubah.' : `${written.length} sel ditulis dalam ${requests} permintaan ke Excel.`;
  return [...kinerja(report, scale), ...anggaran(report), ...temuan(report), '', cells, `Hasil: ${output}`].join('\n').trimStart();
}
