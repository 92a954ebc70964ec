/** Small charts of styled boxes. They say nothing that does not stand as text beside them, so screen readers pass them over. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { toNumber } from '../core/exact/decimal';
import type { Decimal } from '../core/model/decimal';

/** Longer bars end here with a pointed end: one capaian of 1.022,87 would make all others a hair. */
const LONGEST = 150;

const useStyles = makeStyles({
  // Windows' own colours in high contrast: what is filled is in the colour of the text, in a frame of it.
  track: { position: 'relative', height: '10px', marginTop: '4px', borderRadius: '2px', backgroundColor: tokens.colorNeutralBackground5, forcedColorAdjust: 'none', '@media (forced-colors: active)': { backgroundColor: 'Canvas', outline: '1px solid CanvasText' } },
  bar: { position: 'absolute', insetBlock: 0, insetInlineStart: 0, borderRadius: '2px', backgroundColor: tokens.colorBrandStroke1, '@media (forced-colors: active)': { backgroundColor: 'CanvasText' } },
  beyond: { clipPath: 'polygon(0 0, calc(100% - 6px) 0, 100% 50%, calc(100% - 6px) 100%, 0 100%)' },
  pale: { backgroundColor: tokens.colorNeutralStroke1, '@media (forced-colors: active)': { backgroundColor: 'GrayText' } },
  mark: { position: 'absolute', insetBlock: '-2px', width: '2px', marginInlineStart: '-1px', backgroundColor: tokens.colorNeutralForeground1, '@media (forced-colors: active)': { backgroundColor: 'Highlight', outline: '1px solid Canvas' } },
  line: { position: 'relative', height: '14px', marginTop: '4px', marginInline: '7px', forcedColorAdjust: 'none' },
  axis: { position: 'absolute', insetInline: '-7px', top: '6px', height: '2px', backgroundColor: tokens.colorNeutralStroke1, '@media (forced-colors: active)': { backgroundColor: 'CanvasText' } },
  span: { position: 'absolute', top: '5px', height: '4px', opacity: 0.6, backgroundColor: tokens.colorBrandStroke1, '@media (forced-colors: active)': { backgroundColor: 'Highlight' } },
  dot: { position: 'absolute', top: 0, width: '14px', height: '14px', marginInlineStart: '-7px', boxSizing: 'border-box', borderRadius: '50%', border: `3px solid ${tokens.colorBrandStroke1}`, '@media (forced-colors: active)': { border: '3px solid CanvasText' } },
  full: { backgroundColor: tokens.colorBrandStroke1, '@media (forced-colors: active)': { backgroundColor: 'CanvasText' } },
  hollow: { backgroundColor: tokens.colorNeutralBackground1, '@media (forced-colors: active)': { backgroundColor: 'Canvas' } },
  legend: { display: 'inline-block', position: 'static', marginInlineStart: 0, marginInlineEnd: '6px', verticalAlign: '-2px', forcedColorAdjust: 'none' },
});

function place(value: number, most: number): string {
  return `${Math.min(100, Math.max(0, (value / most) * 100))}%`;
}

/** A share of a whole: "3 of 4". */
export function Share({ part, whole, isPale = false }: { readonly part: number; readonly whole: number; readonly isPale?: boolean }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.track} aria-hidden="true">
      <div className={mergeClasses(styles.bar, isPale && styles.pale)} style={{ width: place(part, Math.max(1, whole)) }} />
    </div>
  );
}

/** How far a row of percents reaches: to 100, or as far as the farthest of them, but no farther than a bar is drawn. */
export function reachOf(percents: readonly (Decimal | null)[]): number {
  return Math.min(LONGEST, Math.max(100, ...percents.map((percent) => (percent === null ? 0 : toNumber(percent)))));
}

/** A percent as a bar, with an upright line at 100 where the scale goes beyond it. */
export function PercentBar({ percent, reach }: { readonly percent: Decimal | null; readonly reach: number }): ReactNode {
  const styles = useStyles();
  const value = percent === null ? 0 : toNumber(percent);
  return (
    <div className={styles.track} aria-hidden="true">
      <div className={mergeClasses(styles.bar, value > reach && styles.beyond)} style={{ width: place(value, reach) }} />
      {reach > 100 && <div className={styles.mark} style={{ insetInlineStart: place(100, reach) }} />}
    </div>
  );
}

/** Two percents on one line: a full dot and a hollow one, and what lies between them. */
export function PercentPair({ full, hollow, reach }: { readonly full: Decimal; readonly hollow: Decimal; readonly reach: number }): ReactNode {
  const styles = useStyles();
  const [first, second] = [toNumber(full), toNumber(hollow)];
  const [low, high] = [Math.min(first, second), Math.max(first, second)];
  return (
    <div className={styles.line} aria-hidden="true">
      <div className={styles.axis} />
      <div className={styles.span} style={{ insetInlineStart: place(low, reach), insetInlineEnd: `calc(100% - ${place(high, reach)})` }} />
      <div className={mergeClasses(styles.dot, styles.hollow)} style={{ insetInlineStart: place(second, reach) }} />
      <div className={mergeClasses(styles.dot, styles.full)} style={{ insetInlineStart: place(first, reach) }} />
    </div>
  );
}

/** A dot of the pair beside its word. */
export function LegendDot({ kind }: { readonly kind: 'full' | 'hollow' }): ReactNode {
  const styles = useStyles();
  return <span className={mergeClasses(styles.dot, styles[kind], styles.legend)} aria-hidden="true" />;
}
