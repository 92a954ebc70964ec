/** Parts of the pane that are loaded when they are needed: where one cannot be fetched, that is said, and it can be tried again. */
import { Button, makeStyles } from '@fluentui/react-components';
import { Component, lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react';
import type { Language } from '../messages/language';
import { PANE_TEXTS } from '../messages/paneTexts';
import { Notice } from './Notice';

/** Webpack's own error, and the browser's in a worker; both are forgotten, so that another try fetches again. */
const MISSING: ReadonlySet<string> = new Set(['ChunkLoadError', 'NetworkError']);

/** True for a part of the pane that could not be fetched. */
export function isPartMissing(error: unknown): boolean {
  return error instanceof Error && MISSING.has(error.name);
}

const useStyles = makeStyles({ box: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' } });

/** A part is missing: what to do, and the button that does it. */
export function Missing({ language, onRetry }: { readonly language: Language; readonly onRetry: () => void }): ReactNode {
  const texts = PANE_TEXTS[language];
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <Notice title={texts.offlineTitle} sentences={[texts.offline]} />
      <Button onClick={onRetry}>{texts.tryAgain}</Button>
    </div>
  );
}

interface BoundaryProps {
  readonly language: Language;
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly error: Error | null;
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    const { language, onRetry, children } = this.props;
    if (error === null) return children;
    // A fault of our own is the whole pane's.
    if (!isPartMissing(error)) throw error;
    return <Missing language={language} onRetry={onRetry} />;
  }
}

/** A component that is loaded when it is first shown. */
export function retriable<Props extends { readonly language: Language }>(load: () => Promise<{ readonly default: ComponentType<Props> }>): (props: Props) => ReactNode {
  return function Retriable(props) {
    const [{ attempt, Part }, setPart] = useState(() => ({ attempt: 0, Part: lazy(load) }));
    const again = (): void => setPart({ attempt: attempt + 1, Part: lazy(load) });
    return (
      <Boundary key={attempt} language={props.language} onRetry={again}>
        <Suspense fallback={null}>
          <Part {...props} />
        </Suspense>
      </Boundary>
    );
  };
}
