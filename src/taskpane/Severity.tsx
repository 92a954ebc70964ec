/** How grave a finding is, as a small picture that is told apart by its shape as well as by its colour. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled, Info16Filled, Warning16Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Severity } from '../core/model/issue';

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Filled } as const;

const useStyles = makeStyles({
  icon: { verticalAlign: 'text-bottom', flexShrink: 0 },
  error: { color: tokens.colorPaletteRedForeground3 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
});

/** `label`: for a screen reader, where no word beside it says the same. */
export function SeverityIcon({ severity, label }: { readonly severity: Severity; readonly label?: string }): ReactNode {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} {...(label === undefined ? { 'aria-hidden': true } : { 'aria-label': label, role: 'img' })} />;
}
