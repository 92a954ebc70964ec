/** Columns that look like results of LKj although its record does not know them, and the user's word on each. Nothing is ticked beforehand. */
import { Checkbox } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { addressOf } from '../core/record/address';
import { PRATINJAU_TEXTS } from '../messages/pratinjauTexts';
import { ColumnChangeList } from './ColumnChangeList';
import { PreviewFrame, type PreviewProps } from './PreviewFrame';

export function AnggapanPreview({ view, language, select, ask, close }: PreviewProps): ReactNode {
  const { pratinjau } = view;
  const texts = PRATINJAU_TEXTS[language];
  const { columns } = pratinjau;
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const tick = (index: number, on: boolean): void => setTicked((before) => new Set(on ? [...before, index] : [...before].filter((one) => one !== index)));
  const kolom = columns.filter((_, index) => ticked.has(index));
  const cells = kolom.reduce((sum, { changes }) => sum + changes.length, 0);
  return (
    <PreviewFrame
      view={view}
      language={language}
      texts={texts.anggapan}
      cells={cells}
      isBlank={columns.length === 0}
      canWrite={cells > 0}
      onWrite={() => ask({ kind: 'anggap', pratinjau, kolom: kolom.map(({ sheet, role }) => ({ sheet, role })) })}
      close={close}
    >
      {columns.map((one, index) => (
        <div key={`${one.sheet} ${one.role}`}>
          <Checkbox
            checked={ticked.has(index)}
            onChange={(_, { checked }) => tick(index, checked === true)}
            label={`${one.sheet} · ${texts.column(one.header, addressOf(0, one.column).slice(0, -1), false)} (${texts.cells(one.changes.length)})`}
          />
          <ColumnChangeList of={one} language={language} select={select} />
        </div>
      ))}
    </PreviewFrame>
  );
}
