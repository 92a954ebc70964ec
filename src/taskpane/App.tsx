/** The pane: its rooms, of which the first is the button. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Activity, useCallback, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Stage } from '../app/runEvaluation';
import type { Keadaan } from '../core/record/keadaan';
import type { PilihanChange } from '../core/record/settingsChange';
import type { Language } from '../messages/language';
import type { NoticeItem } from '../messages/notice';
import { PANE_TEXTS } from '../messages/paneTexts';
import { Hitung } from './Hitung';
import { isFirstTime, rememberSeen } from './firstTime';
import { isPartMissing, retriable } from './retriable';
import type { Rooms } from './rooms';
import type { ResultView, RunAsk, RunState, RunView } from './view';
import type { Turn } from './work';

// The sentences of all findings are loaded once, with the results.
const Temuan = retriable(async () => ({ default: (await import('./Results')).Temuan }));
const Ditemukan = retriable(async () => ({ default: (await import('./Results')).Ditemukan }));
const Ringkasan = retriable(() => import('./Ringkasan'));
const Tabel = retriable(() => import('./Tabel'));
const Kembali = retriable(() => import('./Kembali'));
const Pengaturan = retriable(() => import('./Pengaturan'));
const Bantuan = retriable(() => import('./Bantuan'));

export interface AppProps {
  readonly language: Language;
  /** Runs the whole evaluation, or shows what it would do; `signal` ends it. Rejects only for faults of our own. */
  readonly run: (ask: RunAsk, onStage: (stage: Stage) => void, signal: AbortSignal) => Promise<RunView>;
  /** Selects a cell; false when its worksheet is gone. */
  readonly select: (sheet: string, cell: string) => Promise<boolean>;
  /** Keeps the user's word on a worksheet in the workbook; why not, or null when it stands there. */
  readonly choose: (change: PilihanChange) => Promise<NoticeItem | null>;
  /** Whether the host lets a page save a file. */
  readonly savesFiles: boolean;
  /** What the further rooms do; loaded when it is needed. */
  readonly rooms: () => Promise<Rooms>;
}

const ROOMS = ['hitung', 'temuan', 'ringkasan', 'tabel', 'kembali', 'pengaturan', 'bantuan'] as const;

type Room = (typeof ROOMS)[number];

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '16px', padding: '16px', minHeight: '100%', boxSizing: 'border-box', overflowWrap: 'anywhere' },
  // Eight lines have their room before the workbook answers, so that nothing moves when it does.
  found: { display: 'flex', flexDirection: 'column', gap: '16px', minHeight: '246px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  nav: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '8px' },
  room: { minWidth: 0, paddingInline: '8px' },
  // A line, not a colour alone, says which room it is; Fluent's own hover would take it away.
  current: {
    borderBottom: `3px solid ${tokens.colorBrandStroke1}`,
    borderBottomLeftRadius: 0,
    borderBottomRightRadius: 0,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { borderBottomColor: tokens.colorBrandStroke1 },
    ':hover:active': { borderBottomColor: tokens.colorBrandStroke1 },
  },
});

function scrollPane(top: number): void {
  document.documentElement.scrollTop = top;
}

export function App({ language, run, select, choose, savesFiles, rooms }: AppProps): ReactNode {
  const texts = PANE_TEXTS[language];
  const styles = useStyles();
  const [room, setRoom] = useState<Room>('hitung');
  const [state, setState] = useState<RunState>({ kind: 'idle' });
  /** What was found when the worksheets were last looked at: it stays in sight while they are looked at anew. */
  const [found, setFound] = useState<ResultView | null>(null);
  /** What was shown before a preview that was asked for from there. */
  const [before, setBefore] = useState<RunState>({ kind: 'idle' });
  const [busy, setBusy] = useState(false);
  const [keadaan, setKeadaan] = useState<Keadaan | null>(null);
  const [isNew, setIsNew] = useState(isFirstTime);
  const seen = (): void => {
    rememberSeen();
    setIsNew(false);
  };
  const turn: Turn = {
    busy,
    take: async (job) => {
      setBusy(true);
      try {
        return await job();
      } finally {
        setBusy(false);
      }
    },
  };

  const finish = (view: RunView): void => {
    setState({ kind: 'finished', view });
    if (view.kind !== 'cancelled' && view.result !== null) setFound(view.result);
  };
  const begin = (work: () => Promise<RunView>): void => {
    // A second press while one run is under way starts nothing.
    if (busy) return;
    setState({ kind: 'running', stage: 'reading' });
    setKeadaan(null);
    turn.take(work).then(
      finish,
      (error: unknown) => setState({ kind: isPartMissing(error) ? 'offline' : 'fault' }),
    );
  };
  const end = useRef(new AbortController());
  const ask = (what: RunAsk): Promise<RunView> => {
    end.current = new AbortController();
    const { signal } = end.current;
    return run(
      what,
      (stage) => {
        if (!signal.aborted) setState({ kind: 'running', stage });
      },
      signal,
    );
  };
  const askWith = async (change: PilihanChange): Promise<RunView> => {
    const failure = await choose(change);
    return failure === null ? ask({ kind: 'tulis' }) : { kind: 'not-written', reasons: [failure], result: null };
  };
  const isSide = state.kind === 'finished' && state.view.kind === 'previewed' && state.view.preview.apa !== 'hasil';
  const press = (what: RunAsk): void => {
    if (!busy && !isSide && (what.kind === 'lihat-perbaikan' || what.kind === 'lihat-anggapan')) setBefore(state);
    begin(() => ask(what));
  };
  const close = (): void => setState(isSide ? before : { kind: 'idle' });
  /** What is shown is no longer what the workbook holds. */
  const forget = (): void => {
    setState({ kind: 'idle' });
    setFound(null);
  };

  /** How far each room was scrolled when it was left. */
  const places = useRef(new Map<Room, number>());
  const nav = useRef<HTMLElement>(null);
  const [hasTemuan, setHasTemuan] = useState(false);
  const go = (next: Room): void => {
    if (busy) return;
    places.current.set(room, document.documentElement.scrollTop);
    setRoom(next);
    if (next === 'temuan') setHasTemuan(true);
  };
  useLayoutEffect(() => {
    scrollPane(places.current.get(room) ?? 0);
    // The link that led here went with its room: the keyboard is led on.
    if (places.current.size > 0 && document.activeElement === document.body) nav.current?.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true });
  }, [room]);

  /** Grows whenever the workbook may be another than was last seen. */
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    let isLeft = false;
    let leave = (): void => undefined;
    const stop = (): void => {
      isLeft = true;
      leave();
    };
    rooms().then(
      (all) => {
        if (!isLeft) leave = all.keadaan.watch(() => setChanges((before) => before + 1));
      },
      // Why they do not come is told where the workbook is looked at, below.
      () => undefined,
    );
    window.addEventListener('pagehide', stop);
    return () => {
      window.removeEventListener('pagehide', stop);
      stop();
    };
  }, [rooms]);

  // A run that was ended has changed nothing, and its thread is gone: none is started only to look.
  const looks = room === 'hitung' && state.kind !== 'running' && !(state.kind === 'finished' && state.view.kind === 'cancelled');
  useEffect(() => {
    if (!looks) return undefined;
    let isLeft = false;
    rooms()
      .then((all) => all.keadaan.look())
      .then(
        (seen) => {
          // While a cell is being edited Excel says nothing: what was seen before holds.
          if (!isLeft && seen !== null) setKeadaan(seen);
        },
        (error: unknown) => {
          // A part that cannot be fetched is told where it is needed.
          if (!isLeft && !isPartMissing(error)) setState({ kind: 'fault' });
        },
      );
    return () => {
      isLeft = true;
    };
  }, [looks, rooms, changes]);

  const foundRoom = useCallback(async () => (await rooms()).lembar, [rooms]);
  const shared = { language, turn };
  const runs = { ask: press, cancel: () => end.current.abort(), close, select };
  return (
    <main className={styles.page}>
      <header>
        <h1 className={styles.title}>{texts.title}</h1>
        <nav ref={nav} className={styles.nav} aria-label={texts.bagianPanel}>
          {ROOMS.map((name) => (
            <Button
              key={name}
              size="small"
              appearance="subtle"
              className={mergeClasses(styles.room, name === room && styles.current)}
              aria-current={name === room ? 'page' : undefined}
              disabledFocusable={busy && name !== room}
              onClick={() => go(name)}
            >
              {texts.rooms[name]}
            </Button>
          ))}
        </nav>
      </header>
      {room === 'hitung' && <Hitung language={language} state={state} keadaan={keadaan} {...runs} choose={(change) => begin(() => askWith(change))} openTemuan={() => go('temuan')} openKembali={() => go('kembali')} />}
      {room === 'hitung' && state.kind === 'idle' && (
        <div className={styles.found}>
          <Ditemukan language={language} work={foundRoom} changes={changes} choose={(change) => turn.take(() => choose(change))} openPengaturan={() => go('pengaturan')} />
        </div>
      )}
      {/* Left for another room it keeps what was sought in it, and its place. */}
      {hasTemuan && (
        <Activity mode={room === 'temuan' ? 'visible' : 'hidden'}>
          <Temuan language={language} state={state} found={found} {...runs} />
        </Activity>
      )}
      {room === 'ringkasan' && <Ringkasan {...shared} work={async () => (await rooms()).ringkasan} />}
      {room === 'tabel' && <Tabel {...shared} savesFiles={savesFiles} work={async () => (await rooms()).tabel} select={select} onRun={finish} />}
      {room === 'kembali' && <Kembali {...shared} work={async () => (await rooms()).kembali} onChanged={forget} />}
      {room === 'pengaturan' && <Pengaturan {...shared} savesFiles={savesFiles} work={async () => (await rooms()).pengaturan} onSaved={forget} />}
      {room === 'bantuan' && <Bantuan {...shared} work={async () => (await rooms()).mulai} savesFiles={savesFiles} />}
      {room === 'hitung' && isNew && state.kind === 'idle' && <Bantuan {...shared} work={async () => (await rooms()).mulai} savesFiles={savesFiles} onSeen={seen} />}
    </main>
  );
}
