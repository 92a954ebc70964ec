/** The pane in its colours: the app, or why there can be none. */
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PANE_TEXTS } from '../messages/paneTexts';
import { App, type AppProps } from './App';
import { Notice } from './Notice';
import { usePaneTheme } from './theme';

/** Why the pane cannot work here. */
export type Hindrance = 'noOffice' | 'notInExcel' | 'tooOld';

const useStyles = makeStyles({
  provider: { minHeight: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  notice: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '16px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
});

export interface PaneProps extends AppProps {
  readonly hindrance: Hindrance | null;
  /** Office's own background now, where it tells it: "#262626". */
  readonly officeBackground: () => string | undefined;
}

export function Pane({ hindrance, officeBackground, ...app }: PaneProps): ReactNode {
  const styles = useStyles();
  const texts = PANE_TEXTS[app.language];
  return (
    <FluentProvider theme={usePaneTheme(officeBackground)} className={styles.provider}>
      {hindrance === null ? (
        <App {...app} />
      ) : (
        <main className={styles.notice}>
          <h1 className={styles.title}>{texts.title}</h1>
          <Notice title={texts[`${hindrance}Title`]} sentences={[texts[hindrance]]} />
        </main>
      )}
    </FluentProvider>
  );
}
