/** The settings out of one workbook and into another: as a file or as text; what comes in is checked and shown before it is used. */
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import type { WorkbookSettings } from '../core/record/settings';
import { settingsText } from '../core/record/settingsText';
import type { Language } from '../messages/language';
import { PENGATURAN_TEXTS } from '../messages/pengaturanTexts';
import { aturanChanges, importSettings, type ImportedSettings } from './aturan';
import { copyToClipboard } from './clipboard';
import { Notice } from './Notice';
import { saveFile } from './saveFile';
import { Section } from './Section';

const useStyles = makeStyles({
  lead: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  narrow: { minWidth: 0, maxWidth: '100%' },
  button: { alignSelf: 'flex-start' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: '20px', display: 'flex', flexDirection: 'column', gap: '4px' },
});

export const FILE_NAME = 'lkj-pengaturan.json';
/** Bytes; no set of settings is as long. */
const LONGEST_FILE = 500_000;

interface PindahPengaturanProps {
  /** What the fields hold now. */
  readonly settings: WorkbookSettings;
  readonly take: (settings: WorkbookSettings) => void;
  readonly savesFiles: boolean;
  readonly language: Language;
}

export function PindahPengaturan({ settings, take, savesFiles, language }: PindahPengaturanProps): ReactNode {
  const texts = PENGATURAN_TEXTS[language];
  const styles = useStyles();
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const [imported, setImported] = useState<ImportedSettings | null>(null);
  const file = useRef<HTMLInputElement>(null);

  const look = (given: string): void => {
    setSaid('');
    setImported(importSettings(given, settings, language));
  };
  const open = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    if (chosen.size > LONGEST_FILE) setImported({ kind: 'refused', reason: texts.tolak['berkas-salah'] });
    else look(await chosen.text());
  };
  const copy = async (): Promise<void> => setSaid((await copyToClipboard({ plain: settingsText(settings) })) ? texts.tersalin : texts.tidakTersalin);
  const save = (): void => {
    saveFile(FILE_NAME, new Blob([settingsText(settings)], { type: 'application/json' }));
    setSaid(texts.tersimpan(FILE_NAME));
  };
  const finish = (): void => {
    setText('');
    setImported(null);
  };

  return (
    <Section title={texts.bukuKerjaLain}>
      <p className={styles.lead}>{texts.bukuKerjaLainLead}</p>
      <div className={styles.buttons}>
        {savesFiles && <Button onClick={save}>{texts.simpanBerkas}</Button>}
        <Button onClick={() => void copy()}>{texts.salinTeks}</Button>
        <Button onClick={() => file.current?.click()}>{texts.bukaBerkas}</Button>
      </div>
      {/* The button above stands for it: the browser's own control has words in the browser's language. */}
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          open(chosen).catch(() => setImported({ kind: 'refused', reason: texts.tolak['berkas-salah'] }));
          // The same file can be chosen again after it was mended.
          target.value = '';
        }}
      />
      <Field label={texts.tempelTeks} hint={texts.tempelHint}>
        <Textarea className={styles.narrow} rows={3} resize="vertical" spellCheck={false} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button className={styles.button} disabledFocusable={text.trim() === ''} onClick={() => look(text)}>
        {texts.periksaTeks}
      </Button>
      <div role="status">{said}</div>
      {imported?.kind === 'refused' && <Notice title={texts.tolak.judul} sentences={[imported.reason]} />}
      {imported?.kind === 'taken' && (
        <Changes
          before={settings}
          after={imported.settings}
          language={language}
          onUse={() => {
            take(imported.settings);
            setSaid(texts.dipakai);
            finish();
          }}
          onLeave={finish}
        />
      )}
    </Section>
  );
}

interface ChangesProps {
  readonly before: WorkbookSettings;
  readonly after: WorkbookSettings;
  readonly language: Language;
  readonly onUse: () => void;
  readonly onLeave: () => void;
}

/** What settings from elsewhere would change. */
function Changes({ before, after, language, onUse, onLeave }: ChangesProps): ReactNode {
  const texts = PENGATURAN_TEXTS[language];
  const styles = useStyles();
  const changes = aturanChanges(before, after, language);
  if (changes.length === 0) return <p className={styles.lead}>{texts.tidakBerubah}</p>;
  return (
    <>
      <h3 className={styles.heading}>{texts.akanBerubah}</h3>
      <ul className={styles.list}>
        {changes.map((change) => (
          <li key={change.nama}>{texts.perubahan(change.nama, change.before, change.after)}</li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onUse}>
          {texts.pakai}
        </Button>
        <Button onClick={onLeave}>{texts.batalkan}</Button>
      </div>
    </>
  );
}
