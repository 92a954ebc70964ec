/** The fields of the settings. */
import { Checkbox, Field, Input, makeStyles, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WorkbookSettings } from '../core/record/settings';
import type { Language } from '../messages/language';
import { PENGATURAN_TEXTS } from '../messages/pengaturanTexts';
import { ArahFields } from './ArahFields';
import { hasWrongYear, type PengaturanDraft } from './pengaturanDraft';
import type { IndikatorArah } from './rooms';
import { SkalaFields } from './SkalaFields';

const useStyles = makeStyles({ narrow: { minWidth: 0, maxWidth: '100%' } });

const BATAS = [100, 110, 120, 150, 200] as const;

interface PengaturanFieldsProps {
  readonly draft: PengaturanDraft;
  readonly indikator: readonly IndikatorArah[];
  readonly change: (draft: PengaturanDraft) => void;
  readonly language: Language;
}

export function PengaturanFields({ draft, indikator, change, language }: PengaturanFieldsProps): ReactNode {
  const texts = PENGATURAN_TEXTS[language];
  const styles = useStyles();
  const { settings } = draft;
  const set = (some: Partial<WorkbookSettings>): void => change({ ...draft, settings: { ...settings, ...some } });
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
      {indikator.length > 0 && <ArahFields indikator={indikator} arah={settings.arah} change={(arah) => set({ arah })} language={language} />}
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
      <Field label={texts.rataRata}>
        <RadioGroup value={settings.rataRata} onChange={(_, { value }) => set({ rataRata: value === 'sasaran' ? 'sasaran' : 'indikator' })}>
          <Radio value="indikator" label={texts.rataIndikator} />
          <Radio value="sasaran" label={texts.rataSasaran} />
        </RadioGroup>
      </Field>
      <Checkbox label={texts.efisiensiPaling100} checked={settings.efisiensiPaling100} onChange={(_, { checked }) => set({ efisiensiPaling100: checked === true })} />
      <Checkbox label={texts.akhirRenstra} checked={settings.akhirRenstra} onChange={(_, { checked }) => set({ akhirRenstra: checked === true })} />
      <Field label={texts.tahun} hint={texts.tahunHint} {...(hasWrongYear(draft) ? { validationMessage: texts.tahunSalah, validationState: 'error' as const } : {})}>
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
