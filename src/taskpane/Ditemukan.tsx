/** What was found in the workbook before its button is pressed: which worksheet is what, by what, and by whose rules it is computed. */
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { PilihanChange } from '../core/record/settingsChange';
import type { Language } from '../messages/language';
import { LEMBAR_TEXTS, type LembarTexts } from '../messages/lembarTexts';
import { noticeSentences, type NoticeItem } from '../messages/notice';
import { AturanBuku } from './AturanBuku';
import { Lembar } from './Lembar';
import type { Answer, BerandaView, JenisLembar, LembarDitemukan, LembarRoom } from './rooms';
import { Section } from './Section';

const JENIS: readonly JenisLembar[] = ['pk', 'apbd', 'riwayat', 'renstra', 'kegiatan', 'sdm'];

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: '12px', rowGap: '4px' },
  kind: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  soft: { color: tokens.colorNeutralForeground2 },
  line: { margin: 0 },
  button: { alignSelf: 'flex-start' },
});

export interface DitemukanProps {
  readonly language: Language;
  readonly work: () => Promise<LembarRoom>;
  /** Grows whenever the workbook may be another than was last seen. */
  readonly changes: number;
  /** Keeps the user's word on a worksheet in the workbook; why not, or null when it stands there. */
  readonly choose: (change: PilihanChange) => Promise<NoticeItem | null>;
  /** Leads to the settings. */
  readonly openPengaturan: () => void;
}

export function Ditemukan({ language, work, changes, choose, openPengaturan }: DitemukanProps): ReactNode {
  const texts = LEMBAR_TEXTS[language];
  const styles = useStyles();
  const [answer, setAnswer] = useState<Answer<BerandaView> | null>(null);
  const [again, setAgain] = useState(0);
  /** Whether the user wants the next look, however large the workbook is: what changes later is no wish. */
  const asked = useRef(false);

  useEffect(() => {
    let isLeft = false;
    const isAsked = asked.current;
    asked.current = false;
    work()
      .then((room) => room.look(isAsked, () => !isLeft))
      .then(
        (found) => {
          if (!isLeft) setAnswer((before) => known(before, found));
        },
        (error: unknown) => {
          // Told where this part of the pane stands: it can be fetched again there, or it is the whole pane's fault.
          if (!isLeft) setAnswer(() => raise(error));
        },
      );
    return () => {
      isLeft = true;
    };
  }, [work, changes, again]);

  const look = (): void => {
    asked.current = true;
    setAgain((before) => before + 1);
    setAnswer(null);
  };
  const take = (change: PilihanChange): void => {
    setAnswer(null);
    choose(change).then(
      (failure) => (failure === null ? look() : setAnswer({ kind: 'failed', reasons: [failure] })),
      (error: unknown) => setAnswer(() => raise(error)),
    );
  };
  const aturan = answer?.kind === 'ok' ? answer.value.aturan : null;
  return (
    <>
      <Section title={texts.title}>
        {answer === null && <ProgressBar aria-label={texts.mencari} />}
        <div role="status">{answer === null && <p className={styles.line}>{texts.mencari}</p>}</div>
        {answer?.kind === 'failed' && (
          <>
            <p className={styles.line}>{texts.belumTerbaca}</p>
            <Alasan reasons={answer.reasons} language={language} />
            <Button size="small" className={styles.button} onClick={look}>
              {texts.cariLagi}
            </Button>
          </>
        )}
        {answer?.kind === 'ok' && answer.value.lembar === null && (
          <>
            <p className={styles.line}>{texts.besar}</p>
            <Button size="small" className={styles.button} onClick={look}>
              {texts.cari}
            </Button>
          </>
        )}
        {answer?.kind === 'ok' && answer.value.lembar !== null && <Daftar found={answer.value.lembar} language={language} choose={take} />}
      </Section>
      {aturan !== null && (
        <AturanBuku
          aturan={aturan}
          language={language}
          onTake={() => {
            void work().then((room) => room.terima(aturan.settings));
            if (answer?.kind === 'ok') setAnswer({ kind: 'ok', value: { ...answer.value, aturan: null } });
          }}
          onChange={openPengaturan}
        />
      )}
    </>
  );
}

/** What was found stays where nobody asked and Excel does not answer now, or the workbook is too large to be read for that. */
function known(before: Answer<BerandaView> | null, found: Answer<BerandaView>): Answer<BerandaView> {
  if (before?.kind !== 'ok') return found;
  if (found.kind === 'failed') return before;
  return { kind: 'ok', value: { ...found.value, lembar: found.value.lembar ?? before.value.lembar } };
}

function raise(error: unknown): never {
  throw error;
}

/** Findings of which the line of the worksheet says what is wrong already. */
const MISSING: ReadonlyMap<NoticeItem['code'], JenisLembar> = new Map([['pk-tidak-ditemukan', 'pk'], ['apbd-tidak-ditemukan', 'apbd']]);

/** What stands in the way, and what to do; where a worksheet is missing its line says so already. */
function Alasan({ reasons, language }: { readonly reasons: readonly NoticeItem[]; readonly language: Language }): ReactNode {
  const styles = useStyles();
  return reasons.map((reason, index) => {
    const { place, message, remedy } = noticeSentences(reason, language);
    const missing = MISSING.get(reason.code);
    const about = missing === undefined ? place : LEMBAR_TEXTS[language].jenis[missing];
    return (
      <p key={index} className={styles.line}>
        {about !== '' && <strong>{`${about}: `}</strong>}
        {missing === undefined ? `${message} ${remedy}` : remedy}
      </p>
    );
  });
}

interface DaftarProps {
  readonly found: LembarDitemukan;
  readonly language: Language;
  readonly choose: (change: PilihanChange) => void;
}

function Daftar({ found: { terbaca, tahun, pilihan, reasons }, language, choose }: DaftarProps): ReactNode {
  const texts = LEMBAR_TEXTS[language];
  const styles = useStyles();
  const isUnsure = pilihan.jenis.some(({ dipakai, calon }) => dipakai === null && calon.length > 1);
  const [isOpen, setIsOpen] = useState(isUnsure);
  const hasChoice = pilihan.jenis.length > 0 || pilihan.abaikan.length > 0;
  return (
    <>
      <dl className={styles.list}>
        {JENIS.map((jenis) => {
          const one = terbaca.find((each) => each.jenis === jenis);
          return (
            <Baris key={jenis} judul={texts.jenis[jenis]}>
              {one === undefined ? (
                <span className={styles.soft}>{absentText(jenis, pilihan, texts)}</span>
              ) : (
                <>
                  {one.lembar}
                  <span className={styles.soft}>{` · ${one.isDipilih ? texts.pilihanAnda : texts.judulKolom(one.baris)}`}</span>
                </>
              )}
            </Baris>
          );
        })}
        <Baris judul={texts.jenis.tahun}>{tahun === null ? <span className={styles.soft}>{texts.tahunTakDiketahui}</span> : String(tahun)}</Baris>
      </dl>
      <Alasan reasons={reasons} language={language} />
      {hasChoice && !isUnsure && (
        <Button size="small" className={styles.button} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {texts.ubah}
        </Button>
      )}
      {(isOpen || isUnsure) && <Lembar lembar={pilihan} language={language} choose={choose} />}
    </>
  );
}

function absentText(jenis: JenisLembar, { jenis: kinds }: LembarDitemukan['pilihan'], texts: LembarTexts): string {
  if (jenis !== 'pk' && jenis !== 'apbd') return texts.tidakAda;
  const one = kinds.find((each) => each.jenis === jenis);
  return one !== undefined && one.calon.length > 1 ? texts.perluDipilih : texts.belumDitemukan;
}

function Baris({ judul, children }: { readonly judul: string; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.kind}>{judul}</dt>
      <dd className={styles.value}>{children}</dd>
    </>
  );
}
