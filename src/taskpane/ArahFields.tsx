/** Which way is better, for each indikator of PK: chosen where the worksheet does not say it. */
import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { indikatorNameKey } from '../core/read/namaIndikator';
import type { ArahPilihan } from '../core/record/settings';
import type { Language } from '../messages/language';
import { PENGATURAN_TEXTS } from '../messages/pengaturanTexts';
import type { IndikatorArah } from './rooms';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px', marginTop: '8px' },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  select: { minWidth: 0, maxWidth: '100%' },
  soft: { color: tokens.colorNeutralForeground2 },
});

const CHOICES = ['naik', 'turun', 'stabil'] as const;

interface ArahFieldsProps {
  readonly indikator: readonly IndikatorArah[];
  readonly arah: readonly ArahPilihan[];
  readonly change: (arah: ArahPilihan[]) => void;
  readonly language: Language;
}

export function ArahFields({ indikator, arah, change, language }: ArahFieldsProps): ReactNode {
  const texts = PENGATURAN_TEXTS[language];
  const styles = useStyles();
  const chosen = new Map(arah.map((each) => [indikatorNameKey(each.indikator), each.arah]));
  const choose = (nama: string, value: string): void => {
    const others = arah.filter((each) => indikatorNameKey(each.indikator) !== indikatorNameKey(nama));
    const next = CHOICES.find((choice) => choice === value);
    change(next === undefined ? others : [...others, { indikator: nama, arah: next }]);
  };
  return (
    <details>
      <summary className={styles.summary}>{texts.arah}</summary>
      <div className={styles.box}>
        <p className={styles.hint}>{texts.arahHint}</p>
        {indikator.map(({ nama, dariLembar }) =>
          dariLembar === null ? (
            <Field key={nama} label={nama}>
              <Select className={styles.select} value={chosen.get(indikatorNameKey(nama)) ?? ''} onChange={(_, { value }) => choose(nama, value)}>
                <option value="">{texts.arahBawaan}</option>
                {CHOICES.map((choice) => (
                  <option key={choice} value={choice}>
                    {texts.arahNama[choice]}
                  </option>
                ))}
              </Select>
            </Field>
          ) : (
            <div key={nama}>
              <div>{nama}</div>
              <div className={styles.soft}>{texts.arahDariLembar(texts.arahNama[dariLembar])}</div>
            </div>
          ),
        )}
      </div>
    </details>
  );
}
