/** The results at a glance: capaian of the OPD, indikator per kategori, capaian per sasaran, the budget. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { toText } from '../core/exact/decimal';
import type { Decimal } from '../core/model/decimal';
import type { Language } from '../messages/language';
import { NOTATIONS } from '../messages/notation';
import { PANE_TEXTS } from '../messages/paneTexts';
import { Share } from './charts';
import { Section } from './Section';
import type { AnggaranView, KinerjaView, ResultView } from './view';

const useStyles = makeStyles({
  headline: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px' },
  figure: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  kategori: { fontWeight: tokens.fontWeightSemibold },
  soft: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  // In a narrow or enlarged pane the number goes below its words.
  line: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '12px' },
  number: { fontVariantNumeric: 'tabular-nums', marginInlineStart: 'auto', textAlign: 'end' },
  rows: { margin: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  term: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

export function Summary({ result, language }: { readonly result: ResultView; readonly language: Language }): ReactNode {
  return (
    <>
      {result.kinerja !== null && <Kinerja kinerja={result.kinerja} language={language} />}
      {result.anggaran.map((anggaran) => (
        <Anggaran key={anggaran.bagian} anggaran={anggaran} language={language} />
      ))}
    </>
  );
}

function percentText(value: Decimal | null, language: Language): string {
  return value === null ? PANE_TEXTS[language].belumAda : NOTATIONS[language].percent(toText(value));
}

function Kinerja({ kinerja, language }: { readonly kinerja: KinerjaView; readonly language: Language }): ReactNode {
  const texts = PANE_TEXTS[language];
  const styles = useStyles();
  const { opd, perKategori, tanpaCapaian, sasaran } = kinerja;
  const bars = [...perKategori, ...(tanpaCapaian > 0 ? [{ kategori: texts.tanpaCapaian, count: tanpaCapaian }] : [])];
  const total = bars.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <Section title={texts.capaianOpd}>
        <div className={styles.headline}>
          <span className={styles.figure}>{percentText(opd.capaian, language)}</span>
          <span className={styles.kategori}>{opd.kategori}</span>
          <span className={styles.soft}>{texts.counted(opd)}</span>
        </div>
      </Section>
      <Section title={texts.perKategori}>
        <ul className={styles.list}>
          {bars.map(({ kategori, count }, place) => (
            <li key={kategori}>
              <div className={styles.line}>
                <span>{kategori}</span>
                <span className={styles.number}>{count}</span>
              </div>
              <Share part={count} whole={total} isPale={place >= perKategori.length} />
            </li>
          ))}
        </ul>
      </Section>
      {sasaran.length > 0 && (
        <Section title={texts.perSasaran}>
          <ul className={styles.list}>
            {sasaran.map(({ sasaran: name, capaian, kategori, ...mean }, place) => (
              <li key={place}>
                <div>{name}</div>
                <div className={styles.line}>
                  <span className={styles.soft}>{texts.counted(mean)}</span>
                  <span className={styles.number}>
                    {percentText(capaian, language)}
                    {kategori !== null && ` · ${kategori}`}
                  </span>
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Anggaran({ anggaran, language }: { readonly anggaran: AnggaranView; readonly language: Language }): ReactNode {
  const texts = PANE_TEXTS[language];
  const styles = useStyles();
  const amount = (value: Decimal | null): string => (value === null ? '-' : NOTATIONS[language].rupiah(toText(value)));
  const rows: readonly (readonly [string, string])[] = [
    [texts.anggaran, amount(anggaran.anggaran)],
    [texts.realisasi, amount(anggaran.realisasi)],
    [texts.sisa, amount(anggaran.sisa)],
    [texts.persenRealisasi, anggaran.persen === null ? '-' : NOTATIONS[language].percent(toText(anggaran.persen))],
  ];
  return (
    <Section title={anggaran.bagian === null ? texts.anggaran : texts.bagian[anggaran.bagian]}>
      <dl className={styles.rows}>
        {rows.map(([term, value]) => (
          <div key={term} className={styles.line}>
            <dt className={styles.term}>{term}</dt>
            <dd className={mergeClasses(styles.value, styles.number)}>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
