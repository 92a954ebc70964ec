/** A scale of the agency's own: one line of fields a band, each told at once what is wrong with it. */
import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../messages/language';
import { PENGATURAN_TEXTS } from '../messages/pengaturanTexts';
import { MOST_PITA, problemsOf, type DraftProblem, type PitaDraft, type SkalaDraft } from './skalaDraft';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px', paddingInlineStart: '12px', borderInlineStartWidth: '2px', borderInlineStartStyle: 'solid', borderInlineStartColor: tokens.colorNeutralStroke2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  bounds: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', marginTop: '4px' },
  name: { minWidth: 0, maxWidth: '100%' },
  sign: { minWidth: 0, width: '72px' },
  number: { minWidth: 0, width: '96px' },
  add: { alignSelf: 'flex-start' },
  soft: { color: tokens.colorNeutralForeground2 },
});

interface SkalaFieldsProps {
  readonly draft: SkalaDraft;
  readonly change: (draft: SkalaDraft) => void;
  readonly language: Language;
}

/** A Field's props for what is wrong; none where nothing is. */
function wrong(message: string | null): object {
  return message === null ? {} : { validationMessage: message, validationState: 'error' as const };
}

export function SkalaFields({ draft, change, language }: SkalaFieldsProps): ReactNode {
  const texts = PENGATURAN_TEXTS[language];
  const styles = useStyles();
  const problems = problemsOf(draft);
  const first = (of: (problem: DraftProblem) => boolean): string | null => {
    const problem = problems.find(of);
    return problem === undefined ? null : texts.problems[problem.code];
  };
  const setPita = (index: number, some: Partial<PitaDraft>): void => change({ ...draft, pita: draft.pita.map((pita, at) => (at === index ? { ...pita, ...some } : pita)) });
  const last = draft.pita.length - 1;
  return (
    <div className={styles.box}>
      <Field label={texts.skalaNama} required {...wrong(first(({ pita }) => pita === -1))}>
        <Input className={styles.name} maxLength={200} value={draft.nama} onChange={(_, { value }) => change({ ...draft, nama: value })} />
      </Field>
      <Field label={texts.dasarHukum}>
        <Input className={styles.name} maxLength={1_000} value={draft.dasarHukum} onChange={(_, { value }) => change({ ...draft, dasarHukum: value })} />
      </Field>
      <ol className={styles.list}>
        {draft.pita.map(({ kategori, termasuk, nilai }, index) => (
          <li key={index}>
            <Field label={texts.pitaKategori(index + 1)} {...wrong(first(({ pita }) => pita === index))}>
              <Input className={styles.name} maxLength={60} value={kategori} onChange={(_, { value }) => setPita(index, { kategori: value })} />
            </Field>
            <div className={styles.bounds}>
              {index === last ? (
                <span className={styles.soft}>{texts.pitaTerbawah}</span>
              ) : (
                <>
                  <Select className={styles.sign} aria-label={texts.pitaTanda(index + 1)} value={termasuk ? '≥' : '>'} onChange={(_, { value }) => setPita(index, { termasuk: value === '≥' })}>
                    <option value="≥">{texts.tandaTermasuk}</option>
                    <option value=">">{texts.tandaLebih}</option>
                  </Select>
                  <Input className={styles.number} aria-label={texts.pitaNilai(index + 1)} inputMode="decimal" maxLength={8} contentAfter="%" value={nilai} onChange={(_, { value }) => setPita(index, { nilai: value })} />
                </>
              )}
              {draft.pita.length > 1 && (
                <Button size="small" appearance="subtle" onClick={() => change({ ...draft, pita: draft.pita.filter((_, at) => at !== index) })}>
                  {texts.hapusPita(index + 1)}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ol>
      {draft.pita.length < MOST_PITA && (
        <Button className={styles.add} onClick={() => change({ ...draft, pita: [...draft.pita.slice(0, -1), { kategori: '', termasuk: true, nilai: '' }, ...draft.pita.slice(-1)] })}>
          {texts.tambahPita}
        </Button>
      )}
    </div>
  );
}
