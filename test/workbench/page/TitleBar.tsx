/** The window's upper edge: files, and how Office is shown. */
import type { ChangeEvent, ReactNode } from 'react';
import { FaultInjector } from './FaultInjector';
import type { Excel, ExcelState, Look } from './excel';
import { SAMPLE, TEMPLATE, openFrom } from './samples';
import type { Texts } from './texts';

export interface TitleBarProps {
  readonly excel: Excel;
  readonly state: ExcelState;
  readonly texts: Texts;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const LOOKS: readonly Look[] = ['light', 'dark', 'contrast'];

export function TitleBar({ excel, state, texts }: TitleBarProps): ReactNode {
  const { book, locale, look } = state;
  const open = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const file = target.files?.[0];
    if (file) void file.arrayBuffer().then((bytes) => excel.open(file.name, new Uint8Array(bytes)));
    // The same file can be opened again.
    target.value = '';
  };
  return (
    <header className="judul">
      <h1>{book?.name ?? texts.title}</h1>
      <div className="alat" role="group" aria-label={texts.file}>
        <label className="buka">
          {texts.open}
          <input type="file" accept=".xlsx,.xlsm" onChange={open} />
        </label>
        <button type="button" disabled={book === null} onClick={() => void save(excel)}>{texts.save}</button>
        <button type="button" onClick={() => void openFrom(excel, SAMPLE)}>{texts.sample}</button>
        <button type="button" onClick={() => void openFrom(excel, TEMPLATE)}>{texts.template}</button>
      </div>
      <div className="alat">
        <label>
          {texts.language}
          <select value={locale} onChange={({ target }) => excel.set({ locale: target.value === 'en-US' ? 'en-US' : 'id-ID' })}>
            <option value="id-ID" lang="id">Indonesia</option>
            <option value="en-US" lang="en">English</option>
          </select>
        </label>
        <label>
          {texts.look}
          <select value={look} onChange={({ target }) => excel.set({ look: LOOKS.find((known) => known === target.value) ?? 'light' })}>
            {LOOKS.map((each) => <option key={each} value={each}>{texts.looks[each]}</option>)}
          </select>
        </label>
        <FaultInjector excel={excel} texts={texts.faults} disabled={book === null} />
      </div>
    </header>
  );
}

/** Hands the workbook to the browser as a file. */
async function save(excel: Excel): Promise<void> {
  const saved = await excel.save();
  if (!saved) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([Uint8Array.from(saved.bytes)], { type: XLSX }));
  link.download = saved.name;
  link.click();
  URL.revokeObjectURL(link.href);
}
