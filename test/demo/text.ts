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
  { width: 44, align: 'left' },
  { width: 11, align: 'right' },
  { width: 11, align: 'right' },
  { width: 8, align: 'right' },
  { width: 18, align: 'left' },
];

const SASARAN: readonly TextColumn[] = [
  { width: 57, align: 'left' },
  { width: 11, align: 'right' },
  { width: 8, align: 'right' },
  { width: 18, align: 'left' },
];

const SUB_INDENT = 2;

/** How the OPD's own indikator are spread over the kategori, best first. */
export interface PerKategori {
  readonly scale: readonly string[];
  /** One for each indikator that enters the OPD's mean: no subs, no rows of units below it. */
  readonly kategori: readonly (string | null)[];
}

/** "Sangat Baik 0 · Baik 3 · tanpa capaian 1". */
function spread({ scale, kategori }: PerKategori): string {
  const without = kategori.filter((one) => one === null).length;
  const counts = scale.map((name) => `${name} ${kategori.filter((one) => one === name).length}`);
  return [...counts, ...(without > 0 ? [`tanpa capaian ${without}`] : [])].join(' · ');
}

function kinerja({ indikator, sasaran, opd }: Report, perKategori: PerKategori): string[] {
  if (indikator.length === 0) return [];
  const rows = indikator.flatMap((row) =>
    tableRow(
      KINERJA,
      [row.indikator, shown(row.target), shown(row.realisasi), shown(row.capaian), row.kategori ?? (row.alasan === null ? '' : `(${row.alasan})`)],
      row.level === 'sub' ? SUB_INDENT : 0,
    ),
  );
  const means = sasaran.flatMap((mean) => tableRow(SASARAN, [mean.sasaran, mean.dari, shown(mean.capaian), mean.kategori ?? '-']));
  const whole = opd === null ? [] : ['', ...tableRow(SASARAN, ['CAPAIAN OPD', opd.dari, shown(opd.capaian), opd.kategori ?? '-'])];
  return [
    ...heading(`CAPAIAN INDIKATOR  (lembar ${[...new Set(indikator.map(({ sheet }) => sheet))].join(', ')})`),
    ...tableRow(KINERJA, ['Indikator', 'Target', 'Realisasi', 'Capaian', 'Kategori']),
    ...rows,
    ...heading('CAPAIAN SASARAN'),
    ...tableRow(SASARAN, ['Sasaran', 'Indikator', 'Capaian', 'Kategori']),
    ...means,
    ...whole,
    `Indikator per kategori: ${spread(perKategori)}`,
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
  const at = `${TINGKAT[issue.severity].padEnd(12)}${place(issue)}`;
  const width = Math.max(24, at.length);
  return [...hanging(at, width, issue.message), ...hanging('', width, `→ ${issue.remedy}`)];
}

function temuan({ issues }: Report): string[] {
  const counts = SEVERITIES.map((severity) => `${issues.filter((issue) => issue.severity === severity).length} ${TINGKAT[severity].toLowerCase()}`);
  const sorted = SEVERITIES.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
  return [...heading(`TEMUAN  (${counts.join(', ')})`), ...(sorted.length === 0 ? ['Tidak ada.'] : sorted.flatMap(finding))];
}

/** The whole report; `output` is where the result was saved. */
export function reportText(report: Report, perKategori: PerKategori, output: string): string {
  const { written, requests } = report;
  const cells = written.length === 0 ? 'Semua hasil sudah tertulis; tidak ada sel yang berubah.' : `${number(written.length)} sel ditulis dalam ${requests} permintaan ke Excel.`;
  return [...kinerja(report, perKategori), ...anggaran(report), ...temuan(report), '', cells, `Hasil: ${output}`].join('\n').trimStart();
}
