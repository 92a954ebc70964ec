/** The summary: capaian of the OPD, per kategori and sasaran, what was spent, and efisiensi; numbers first, each with a small chart. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { toText } from '../core/exact/decimal';
import type { Decimal } from '../core/model/decimal';
import type { Language } from '../messages/language';
import { NOTATIONS } from '../messages/notation';
import { PANE_TEXTS } from '../messages/paneTexts';
import { REPORT_TEXTS } from '../messages/reportTexts';
import { RINGKASAN_TEXTS } from '../messages/ringkasanTexts';
import { ownAturan } from './aturan';
import { LegendDot, PercentBar, PercentPair, reachOf, Share } from './charts';
import type { EfisiensiLine, EfisiensiView, ProgramLine, RingkasanRoom, RingkasanView } from './rooms';
import { Section } from './Section';
import type { AnggaranView, KinerjaView } from './view';
import { useWork, type Turn } from './work';
import { WorkStatus } from './WorkStatus';

/** So many programs are listed at first. */
const FIRST = 15;

const useStyles = makeStyles({
  lead: { margin: 0 },
  again: { alignSelf: 'flex-start' },
  headline: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px' },
  figure: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  soft: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  line: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '12px' },
  number: { fontVariantNumeric: 'tabular-nums', marginInlineStart: 'auto', textAlign: 'end' },
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: '16px', margin: 0 },
});

interface RingkasanProps {
  readonly language: Language;
  readonly turn: Turn;
  readonly work: () => Promise<RingkasanRoom>;
}

export default function Ringkasan({ language, turn, work }: RingkasanProps): ReactNode {
  const texts = RINGKASAN_TEXTS[language];
  const styles = useStyles();
  const { state, value: view, start } = useWork<RingkasanView>(turn);
  const begin = (): void => start(texts.looking, async () => (await work()).look());
  const first = useEffectEvent(begin);
  useEffect(() => first(), []);
  return (
    <>
      <Section title={texts.title}>
        <p className={styles.lead}>{texts.lead}</p>
        <WorkStatus state={state} language={language} />
        {view !== null && (
          <Button className={styles.again} disabledFocusable={turn.busy} onClick={begin}>
            {texts.again}
          </Button>
        )}
        {view !== null && view.kinerja === null && view.anggaran.length === 0 && <p className={styles.lead}>{texts.none}</p>}
      </Section>
      {view !== null && <Parts view={view} language={language} />}
    </>
  );
}

function Parts({ view: { kinerja, anggaran, program, efisiensi, settings }, language }: { readonly view: RingkasanView; readonly language: Language }): ReactNode {
  const texts = RINGKASAN_TEXTS[language];
  const styles = useStyles();
  const aturan = ownAturan(settings, language);
  const hasOne = (kinerja === null) !== (anggaran.length === 0);
  return (
    <>
      {kinerja !== null && <Kinerja kinerja={kinerja} language={language} />}
      {anggaran.length > 0 && <Serapan anggaran={anggaran} program={program} language={language} />}
      {efisiensi !== null && <Efisiensi efisiensi={efisiensi} paling100={settings.efisiensiPaling100} language={language} />}
      {hasOne && <p className={styles.lead}>{kinerja === null ? texts.tanpaPk : texts.tanpaApbd}</p>}
      {aturan.length > 0 && (
        <Section title={texts.aturan}>
          <ul className={styles.list}>
            {aturan.map(({ nama, isi }) => (
              <li key={nama}>
                <span className={styles.soft}>{`${nama}: `}</span>
                {isi}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function percentText(value: Decimal | null, language: Language): string {
  return value === null ? PANE_TEXTS[language].belumAda : NOTATIONS[language].percent(toText(value));
}

interface LineProps {
  readonly name: string;
  readonly number: string;
  readonly note?: string;
  readonly chart: ReactNode;
}

/** A name, its number, a small chart, and what else there is to say. */
function Line({ name, number, note = '', chart }: LineProps): ReactNode {
  const styles = useStyles();
  return (
    <li>
      <div className={styles.line}>
        <span>{name}</span>
        <span className={styles.number}>{number}</span>
      </div>
      {chart}
      {note !== '' && <div className={styles.soft}>{note}</div>}
    </li>
  );
}

function Kinerja({ kinerja: { opd, perKategori, tanpaCapaian, sasaran }, language }: { readonly kinerja: KinerjaView; readonly language: Language }): ReactNode {
  const texts = RINGKASAN_TEXTS[language];
  const paneTexts = PANE_TEXTS[language];
  const styles = useStyles();
  const all = perKategori.reduce((sum, { count }) => sum + count, tanpaCapaian);
  const reach = reachOf(sasaran.map(({ capaian }) => capaian));
  return (
    <>
      <Section title={paneTexts.capaianOpd}>
        <div className={styles.headline}>
          <span className={styles.figure}>{percentText(opd.capaian, language)}</span>
          <span className={styles.strong}>{opd.kategori}</span>
          <span className={styles.soft}>{paneTexts.counted(opd)}</span>
        </div>
      </Section>
      <Section title={texts.perKategori}>
        <ul className={styles.list}>
          {perKategori.map(({ kategori, count }) => (
            <Line key={kategori} name={kategori} number={texts.indikator(count)} chart={<Share part={count} whole={all} />} />
          ))}
          {tanpaCapaian > 0 && <Line name={paneTexts.tanpaCapaian} number={texts.indikator(tanpaCapaian)} chart={<Share part={tanpaCapaian} whole={all} isPale />} />}
        </ul>
      </Section>
      <Section title={texts.perSasaran}>
        {reach > 100 && <p className={styles.lead}>{texts.garis100}</p>}
        <ul className={styles.list}>
          {sasaran.map(({ sasaran: name, capaian, kategori, ...mean }, place) => (
            <Line
              key={place}
              name={name === '' ? texts.tanpaNama : name}
              number={kategori === null ? percentText(capaian, language) : `${percentText(capaian, language)} · ${kategori}`}
              chart={<PercentBar percent={capaian} reach={reach} />}
              note={paneTexts.counted(mean)}
            />
          ))}
        </ul>
      </Section>
    </>
  );
}

function Serapan({ anggaran, program, language }: { readonly anggaran: readonly AnggaranView[]; readonly program: readonly ProgramLine[]; readonly language: Language }): ReactNode {
  const texts = RINGKASAN_TEXTS[language];
  const paneTexts = PANE_TEXTS[language];
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const amount = (value: Decimal): string => NOTATIONS[language].rupiah(toText(value));
  const amounts = ({ anggaran: whole, realisasi }: Pick<AnggaranView, 'anggaran' | 'realisasi'>): string => {
    if (whole === null) return '';
    return realisasi === null ? `${amount(whole)}, ${texts.tanpaRealisasi}` : texts.dari(amount(realisasi), amount(whole));
  };
  const percent = (value: Decimal | null): string => (value === null ? '-' : percentText(value, language));
  const reach = reachOf([...anggaran, ...program].map(({ persen }) => persen));
  const shown = all ? program : program.slice(0, FIRST);
  return (
    <>
      <Section title={texts.serapan}>
        <ul className={styles.list}>
          {anggaran.map((part) => (
            <Line key={part.bagian} name={paneTexts.bagian[part.bagian ?? 'belanja']} number={percent(part.persen)} chart={<PercentBar percent={part.persen} reach={reach} />} note={amounts(part)} />
          ))}
        </ul>
      </Section>
      {program.length > 0 && (
        <Section title={texts.perProgram}>
          {reach > 100 && <p className={styles.lead}>{texts.garis100}</p>}
          <ul className={styles.list}>
            {shown.map((each, place) => (
              <Line key={place} name={each.nama} number={percent(each.persen)} chart={<PercentBar percent={each.persen} reach={reach} />} note={amounts(each)} />
            ))}
          </ul>
          {shown.length < program.length && (
            <Button className={styles.again} size="small" appearance="subtle" onClick={() => setAll(true)}>
              {texts.semua(program.length)}
            </Button>
          )}
        </Section>
      )}
    </>
  );
}

function Efisiensi({ efisiensi: { sasaran, opd }, paling100, language }: { readonly efisiensi: EfisiensiView; readonly paling100: boolean; readonly language: Language }): ReactNode {
  const texts = RINGKASAN_TEXTS[language];
  const styles = useStyles();
  const lines: readonly EfisiensiLine[] = [...sasaran.map((line) => (line.nama === '' ? { ...line, nama: texts.tanpaNama } : line)), { nama: texts.organisasi, efisiensi: opd }];
  const reach = reachOf(lines.flatMap(({ efisiensi }) => (efisiensi.kind === 'computed' ? [efisiensi.capaian, efisiensi.serapan] : [])));
  return (
    <Section title={texts.efisiensi}>
      <p className={styles.lead}>{paling100 ? `${texts.efisiensiLead} ${texts.paling100}` : texts.efisiensiLead}</p>
      <p className={styles.legend}>
        <span>
          <LegendDot kind="full" />
          {texts.legendCapaian}
        </span>
        <span>
          <LegendDot kind="hollow" />
          {texts.legendSerapan}
        </span>
      </p>
      <ul className={styles.list}>
        {lines.map((line, place) => (
          <EfisiensiItem key={place} line={line} reach={reach} language={language} />
        ))}
      </ul>
    </Section>
  );
}

function EfisiensiItem({ line: { nama, efisiensi }, reach, language }: { readonly line: EfisiensiLine; readonly reach: number; readonly language: Language }): ReactNode {
  const texts = RINGKASAN_TEXTS[language];
  const { tingkatan, alasan } = REPORT_TEXTS[language].efisiensi;
  if (efisiensi.kind === 'none') return <Line name={nama} number="-" note={alasan[efisiensi.alasan]} chart={null} />;
  const { capaian, serapan, nilai, tingkat } = efisiensi;
  const value = NOTATIONS[language].number(toText(nilai));
  return (
    <Line
      name={nama}
      number={`${value} · ${tingkatan[tingkat]}`}
      note={texts.selisih(percentText(capaian, language), percentText(serapan, language), value)}
      chart={<PercentPair full={capaian} hollow={serapan} reach={reach} />}
    />
  );
}
