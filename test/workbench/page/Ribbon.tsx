/** The add-in's tab, drawn from its manifest. */
import type { ReactNode } from 'react';
import type { Locale } from '../grid/typing';
import type { Ribbon as RibbonModel, RibbonButton } from './manifest';

export interface RibbonProps {
  readonly ribbon: RibbonModel;
  readonly locale: Locale;
  readonly disabled: boolean;
  readonly onPress: (button: RibbonButton) => void;
}

/** Pixels of a large button's icon. */
const ICON = 32;

export function Ribbon({ ribbon, locale, disabled, onPress }: RibbonProps): ReactNode {
  const tab = ribbon.tab(locale);
  return (
    <section className="pita" aria-label={tab}>
      <div className="tab" aria-hidden="true">{tab}</div>
      <div className="kelompok" role="toolbar" aria-label={tab}>
        {ribbon.groups.map(({ id, label, buttons }) => (
          <div key={id} className="grup" role="group" aria-label={label(locale)}>
            <div className="tombol">
              {buttons.map((button) => (
                <button key={button.id} id={button.id} type="button" disabled={disabled} title={button.description(locale)} onClick={() => onPress(button)}>
                  <img src={button.icons.get(ICON)} srcSet={`${button.icons.get(ICON) ?? ''} 1x, ${button.icons.get(2 * ICON) ?? ''} 2x`} width={ICON} height={ICON} alt="" />
                  {button.label(locale)}
                </button>
              ))}
            </div>
            <div className="nama" aria-hidden="true">{label(locale)}</div>
          </div>
        ))}
      </div>
    </section>
  );
}
