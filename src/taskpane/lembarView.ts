/** Which worksheets are what, as the core finds them, before anything is computed into the workbook. */
import { evaluate, type EvaluateOptions } from '../core/evaluate';
import type { WorkbookSnapshot } from '../core/model/grid';
import type { Issue } from '../core/model/issue';
import { readSettings } from '../core/record/settings';
import type { readSources } from '../core/report/sources';
import { issueNotice } from '../messages/notice';
import { SHEET_TEXTS } from '../messages/sheetTexts';
import type { JenisLembar, LembarDitemukan, LembarTerbaca } from './rooms';
import { viewOf } from './viewOf';

/** Findings that say why a worksheet was not found, or will not be computed. Two that fit are asked for beside it. */
const HINDERING: ReadonlySet<Issue['code']> = new Set([
  'kolom-tidak-ditemukan',
  'lembar-terlalu-panjang',
  'lembar-tidak-terbaca',
  'tahun-tidak-diketahui',
  'lembar-rencana',
  'lembar-tidak-ditemukan',
  'pk-tidak-ditemukan',
  'apbd-tidak-ditemukan',
]);

/** A table as found: its worksheet and the row of its headers, 0-based. */
interface Found {
  readonly sheet: { readonly name: string };
  readonly headerTop: number | undefined;
}

/** Reads everything that the workbook's worksheets are; nothing is planned. `at`: ISO time. */
export function lembarDitemukan(snapshot: WorkbookSnapshot, read: typeof readSources, at: string): LembarDitemukan {
  const found = new Map<JenisLembar, Found>();
  const take = (jenis: JenisLembar, table: Found | undefined): void => {
    if (table !== undefined) found.set(jenis, table);
  };
  let tahun: number | null = null;
  const laporan: NonNullable<EvaluateOptions['laporan']> = (basis, sheets) => {
    const { riwayat, renstra, kegiatan, sdm } = read(basis, sheets).sheets;
    const { pk, apbd } = basis;
    ({ tahun } = basis);
    take('pk', pk === null ? undefined : { sheet: pk.table.sheet, headerTop: pk.table.place.headerTop });
    take('apbd', apbd === null ? undefined : { sheet: apbd.table.sheet, headerTop: apbd.table.place.headerTop });
    take('riwayat', riwayat?.table);
    take('renstra', renstra?.table);
    take('kegiatan', kegiatan ?? undefined);
    take('sdm', sdm === null ? undefined : { sheet: sdm.table.sheet, headerTop: sdm.table.areas[0]?.area.row });
    return { tables: [], issues: [] };
  };
  const { result, issues } = evaluate(snapshot, SHEET_TEXTS.id, at, { laporan });
  const { lembar } = viewOf(result, issues);
  const { pilihan } = readSettings(snapshot.parts);
  // Of worksheets that wait for the user's word none is anything else.
  const asked = new Set(lembar.jenis.flatMap(({ dipakai, calon }) => (dipakai === null ? calon : [])));
  const terbaca = [...found].flatMap(([jenis, { sheet: { name }, headerTop = 0 }]): LembarTerbaca[] =>
    asked.has(name) ? [] : [{ jenis, lembar: name, baris: headerTop + 1, isDipilih: (jenis === 'pk' || jenis === 'apbd') && pilihan[jenis] === name }],
  );
  const said = new Set<string>();
  const reasons = issues.filter(({ code, sheet }) => {
    const isNew = HINDERING.has(code) && !said.has(`${code} ${sheet}`);
    if (isNew) said.add(`${code} ${sheet}`);
    return isNew;
  });
  return { terbaca, tahun, pilihan: lembar, reasons: reasons.map(issueNotice) };
}
