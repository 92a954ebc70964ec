/** Settings as somebody may have made them, put into a workbook. */
import type { WorkbookSnapshot } from '../../src/core/model/grid';
import { SETTINGS_NAMESPACE } from '../../src/core/record/namespaces';
import { DEFAULTS, type SkalaSendiri, type WorkbookSettings } from '../../src/core/record/settings';
import { planSettings } from '../../src/core/record/settingsChange';
import type { Random } from './random';

const SKALA_SENDIRI: SkalaSendiri = {
  nama: 'Skala sendiri',
  pita: [
    { kategori: 'Melampaui', dari: { nilai: '100', termasuk: false } },
    { kategori: 'Tercapai', dari: { nilai: '90.5', termasuk: true } },
    { kategori: 'Belum', dari: null },
  ],
};

/** A choice of each setting; names and worksheets are those of the workbook. */
function anySettings({ sheets }: WorkbookSnapshot, { oneOf, below }: Random, mode: WorkbookSettings['mode']): WorkbookSettings {
  const names = sheets.flatMap(({ values }) => values.flat()).filter((value): value is string => typeof value === 'string' && /\p{L}{4}/u.test(value));
  const sheetNames = sheets.map(({ name }) => name);
  const pk = sheetNames[below(sheetNames.length * 3)];
  const left = sheetNames[below(sheetNames.length * 4)];
  return {
    ...DEFAULTS,
    pilihan: { ...(pk === undefined ? {} : { pk }), abaikan: left === undefined || left === pk ? [] : [left] },
    skala: oneOf<WorkbookSettings['skala']>(['lkj', 'permendagri-86-2017', SKALA_SENDIRI]),
    bentukTurun: oneOf(['(2T-R)/T', 'T/R']),
    batas: oneOf([null, 100, 150]),
    arah: Array.from({ length: below(6) }, () => names[below(names.length)]?.trim() ?? '').filter((name) => name !== '').map((indikator) => ({ indikator, arah: oneOf(['naik', 'turun', 'stabil']) })),
    rataRata: oneOf(['indikator', 'sasaran']),
    efisiensiPaling100: oneOf([true, false]),
    akhirRenstra: oneOf([true, false]),
    tahun: oneOf([null, 2020, 2023]),
    opd: oneOf(['', 'Dinas Contoh']),
    mode,
    temuan: oneOf([true, false]),
  };
}

/** The workbook with settings of its own. `mode`: whether its results are to be values or formulas. */
export function withSettings(snapshot: WorkbookSnapshot, random: Random, mode: WorkbookSettings['mode']): WorkbookSnapshot {
  const { closePart } = planSettings(snapshot.parts, anySettings(snapshot, random, mode));
  return closePart === null ? snapshot : { ...snapshot, parts: [...snapshot.parts, { id: 'pengaturan', namespace: SETTINGS_NAMESPACE, xml: closePart }] };
}
