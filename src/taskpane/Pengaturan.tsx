/** The workbook's settings, checked while they are changed and saved in the workbook. */
import { Button, Checkbox, Field, Input, makeStyles, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { settingsOfText, settingsText, type WorkbookSettings } from '../core/record/settings';
import { SKALA_LKJ } from '../core/rules/skalaKategori';
import type { Language } from '../messages/language';
import { PENGATURAN_TEXTS } from '../messages/pengaturanTexts';
import type { PengaturanRoom } from './rooms';
import { Section } from './Section';
import { SkalaFields } from './SkalaFields';
import { draftFrom, draftOf, problemsOf, skalaOfDraft, type SkalaDraft } from './skalaDraft';
import { useWork, type Turn } from './work';
import { WorkStatus } from './WorkStatus';

const useStyles = makeStyles({ lead: { margin: 0 }, button: { alignSelf: 'flex-start' }, narrow: { minWidth: 0, maxWidth: '100%' } });

const BATAS = [100, 110, 120, 150, 200] as const;

/** The fields: the settings, with those apart that may hold what is none. */
interface Draft {
  readonly settings: WorkbookSettings;
  readonly skala: 'lkj' | 'permendagri-86-2017' | 'sendiri';
  readonly sendiri: SkalaDraft;
  readonly tahun: string;
}

function draftOfSettings(settings: WorkbookSettings): Draft {
  const { skala, tahun } = settings;
  return {
    settings,
    skala: typeof skala === 'string' ? skala : 'sendiri',
    sendiri: typeof skala === 'string' ? draftFrom(SKALA_LKJ) : draftOf(skala),
    tahun: tahun === null ? '' : String(tahun),
  };
}

function isYear(text: string): boolean {
  return /^20\d\d$|^2100$/.test(text);
}

/** The settings that the fields give; null while something in them is wrong. */
function settingsOfDraft({ settings, skala, sendiri, tahun }: Draft): WorkbookSettings | null {
  if (tahun.trim() !== '' && !isYear(tahun.trim())) return null;
  if (skala === 'sendiri' && problemsOf(sendiri).length > 0) return null;
  return { ...settings, skala: skala === 'sendiri' ? skalaOfDraft(sendiri) : skala, tahun: tahun.trim() === '' ? null : Number(tahun) };
}

interface PengaturanProps {
  readonly language: Language;
  readonly turn: Turn;
  readonly work: () => Promise<PengaturanRoom>;
  /** Told when other settings hold. */
  readonly onSaved: () => void;
}

export default function Pengaturan({ language, turn, work, onSaved }: PengaturanProps): ReactNode {
  const texts = PENGATURAN_TEXTS[language];
  const styles = useStyles();
  const { state, start } = useWork<WorkbookSettings>(turn);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isSaved, setIsSaved] = useState(false);

  const read = useEffectEvent(() =>
    start(texts.reading, async () => {
      const answer = await (await work()).read();
      if (answer.kind === 'ok') setDraft(draftOfSettings(answer.value));
      return answer;
    }),
  );
  useEffect(() => read(), []);

  const change = (next: Draft): void => {
    setIsSaved(false);
    setDraft(next);
  };
  const save = (settings: WorkbookSettings): void =>
    start(texts.saving, async () => {
      const answer = await (await work()).save(settings);
      if (answer.kind === 'ok') {
        setDraft(draftOfSettings(answer.value));
        setIsSaved(true);
        onSaved();
      }
      return answer;
    });

  const settings = draft === null ? null : settingsOfDraft(draft);
  return (
    <>
      <Section title={texts.title}>
        <p className={styles.lead}>{texts.lead}</p>
        {draft !== null && <Fields draft={draft} change={change} language={language} />}
        {draft !== null && (
          <Button appearance="primary" className={styles.button} disabledFocusable={turn.busy || settings === null} onClick={() => settings !== null && save(settings)}>
            {texts.save}
          </Button>
        )}
        <WorkStatus state={state} language={language} done={isSaved ? texts.saved : ''} />
      </Section>
      {draft !== null && <AsText key={settings === null ? '' : settingsText(settings)} settings={settings ?? draft.settings} take={(taken) => change(draftOfSettings(taken))} language={language} />}
    </>
  );
}

interface FieldsProps {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  readonly language: Language;
}

function Fields({ draft, change, language }: FieldsProps): ReactNode {
  const texts = PENGATURAN_TEXTS[language];
  const styles = useStyles();
  const { settings } = draft;
  const set = (some: Partial<WorkbookSettings>): void => change({ ...draft, settings: { ...settings, ...some } });
  const wrongYear = draft.tahun.trim() !== '' && !isYear(draft.tahun.trim());
  return (
    <>
      <Field label={texts.skala}>
        <RadioGroup value={draft.skala} onChange={(_, { value }) => change({ ...draft, skala: value === 'lkj' || value === 'permendagri-86-2017' ? value : 'sendiri' })}>
          <Radio value="lkj" label={texts.skalaLkj} />
          <Radio value="permendagri-86-2017" label={texts.skalaPermendagri} />
          <Radio value="sendiri" label={texts.skalaSendiri} />
        </RadioGroup>
      </Field>
      {draft.skala === 'sendiri' && <SkalaFields draft={draft.sendiri} change={(sendiri) => change({ ...draft, sendiri })} language={language} />}
      <Field label={texts.bentukTurun} hint={texts.bentukTurunHint}>
        <RadioGroup value={settings.bentukTurun} onChange={(_, { value }) => set({ bentukTurun: value === 'T/R' ? 'T/R' : '(2T-R)/T' })}>
          <Radio value="(2T-R)/T" label={texts.bentukDua} />
          <Radio value="T/R" label={texts.bentukBagi} />
        </RadioGroup>
      </Field>
      <Field label={texts.batas}>
        <Select value={String(settings.batas ?? '')} onChange={(_, { value }) => set({ batas: BATAS.find((batas) => String(batas) === value) ?? null })}>
          <option value="">{texts.tanpaBatas}</option>
          {BATAS.map((batas) => (
            <option key={batas} value={String(batas)}>
              {texts.batasPersen(batas)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.tahun} hint={texts.tahunHint} {...(wrongYear ? { validationMessage: texts.tahunSalah, validationState: 'error' as const } : {})}>
        <Input className={styles.narrow} inputMode="numeric" maxLength={4} value={draft.tahun} onChange={(_, { value }) => change({ ...draft, tahun: value })} />
      </Field>
      <Field label={texts.opd} hint={texts.opdHint}>
        <Input className={styles.narrow} maxLength={200} value={settings.opd} onChange={(_, { value }) => set({ opd: value })} />
      </Field>
      <Field label={texts.mode}>
        <RadioGroup value={settings.mode} onChange={(_, { value }) => set({ mode: value === 'rumus' ? 'rumus' : 'nilai' })}>
          <Radio value="nilai" label={texts.nilai} />
          <Radio value="rumus" label={texts.rumus} />
        </RadioGroup>
      </Field>
      <Checkbox label={texts.temuan} checked={settings.temuan} onChange={(_, { checked }) => set({ temuan: checked === true })} />
    </>
  );
}

interface AsTextProps {
  readonly settings: WorkbookSettings;
  readonly take: (settings: WorkbookSettings) => void;
  readonly language: Language;
}

/** The settings as a text, out of one workbook and into another. Mounted anew when the settings change. */
function AsText({ settings, take, language }: AsTextProps): ReactNode {
  const texts = PENGATURAN_TEXTS[language];
  const styles = useStyles();
  const [text, setText] = useState(() => settingsText(settings));
  const [isWrong, setIsWrong] = useState(false);
  const use = (): void => {
    const taken = settingsOfText(text, settings);
    setIsWrong(taken === null);
    if (taken !== null) take(taken);
  };
  return (
    <Section title={texts.salin}>
      <Field label={texts.salinTeks} hint={texts.salinHint} {...(isWrong ? { validationMessage: texts.teksSalah, validationState: 'error' as const } : {})}>
        <Textarea className={styles.narrow} rows={6} resize="vertical" spellCheck={false} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button className={styles.button} onClick={use}>
        {texts.pakaiTeks}
      </Button>
    </Section>
  );
}
