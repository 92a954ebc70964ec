/** Lets a coming request of the add-in's go wrong, to see its states without waiting for a real fault. */
import { useState, type ReactNode } from 'react';
import type { Excel } from './excel';
import type { Texts } from './texts';

export interface FaultInjectorProps {
  readonly excel: Excel;
  readonly texts: Texts['faults'];
  readonly disabled: boolean;
}

const KINDS = ['fail', 'hang', 'half', 'lost-answer'] as const;

export function FaultInjector({ excel, texts, disabled }: FaultInjectorProps): ReactNode {
  const [ahead, setAhead] = useState(1);
  const [kind, setKind] = useState<(typeof KINDS)[number]>('fail');
  const [said, setSaid] = useState('');
  const [editing, setEditing] = useState(false);
  return (
    <details className="gangguan">
      <summary>{texts.title}</summary>
      <div>
        <p>{texts.about}</p>
        <label>
          {texts.request}
          <input type="number" min={1} max={20} value={ahead} onChange={({ target }) => setAhead(Math.max(1, target.valueAsNumber || 1))} />
        </label>
        <label>
          {texts.kind}
          <select value={kind} onChange={({ target }) => setKind(KINDS.find((known) => known === target.value) ?? 'fail')}>
            {KINDS.map((each) => <option key={each} value={each}>{texts.kinds[each]}</option>)}
          </select>
        </label>
        <button
          type="button"
          disabled={disabled}
          onClick={() => {
            excel.inject({ kind }, ahead);
            setSaid(texts.ordered(ahead));
          }}
        >
          {texts.inject}
        </button>
        <button
          type="button"
          disabled={disabled}
          onClick={() => {
            excel.clearFaults();
            setSaid('');
          }}
        >
          {texts.clear}
        </button>
        <label className="centang">
          <input
            type="checkbox"
            disabled={disabled}
            checked={editing}
            onChange={({ target }) => {
              setEditing(target.checked);
              excel.setEditing(target.checked);
            }}
          />
          {texts.editing}
        </label>
        <p role="status">{said}</p>
      </div>
    </details>
  );
}
