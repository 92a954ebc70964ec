/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestFaults } from './faults';

const MANIFEST = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');

test('the manifest has no fault that the schemas miss', () => expect(manifestFaults(MANIFEST)).toEqual([]));

test('pane and commands do not share a page or a runtime: Excel would drop the first click', () => {
  const page = (id: string): string | undefined => new RegExp(`id="${id}" DefaultValue="([^"]+)"`).exec(MANIFEST)?.[1];
  expect(page('Perintah.Url')).toMatch(/\/commands\.html$/);
  expect(page('Panel.Url')).toMatch(/\/taskpane\.html$/);
  expect(MANIFEST).not.toContain('<Runtime');
});

test.each([
  // [what is done to the manifest, what must be said]
  [/<Label resid="Panel.Label"\/>/, '<Label resid="Panel.Lable"/>', 'Label points to Panel.Lable, which is not there'],
  [/<Label resid="Panel.Label"\/>/, '<Label resid="Panel.Uraian"/>', 'Label points to Panel.Uraian among LongStrings'],
  [/<bt:Url id="Panel.Url"/, '<bt:Url id="Sisa.Url" DefaultValue="https://localhost:3000/x.html"/>$&', 'resource Sisa.Url is not used'],
  [/<bt:Override Locale="en-US" Value="Open Pane"\/>/, '', 'resource Panel.Label has no English text'],
  [/id="Lkj.Panel"/, 'id="Lkj.Hitung"', 'id Lkj.Hitung stands twice'],
  [/<bt:Image size="80" resid="Ikon.Panel.80"\/>/, '', 'icon of Lkj.Panel lacks 80 px'],
  [/assets\/lkj-80\.png/, 'assets/lkj-64.png', 'https://localhost:3000/assets/lkj-64.png is 64x64, not 80x80'],
  [/https:\/\/localhost:3000\/commands/, 'http://localhost:3000/commands', 'http://localhost:3000/commands.html is not under https://localhost:3000 by https'],
  [/https:\/\/localhost:3000\/taskpane/, 'https://elsewhere.example/taskpane', 'https://elsewhere.example/taskpane.html is not under https://localhost:3000 by https'],
  [/<bt:Set Name="ExcelApi"/, '<bt:Set Name="ExcelAPI"', 'requirement set ExcelAPI is not known'],
  [/MinVersion="1\.13"\/>/, 'MinVersion="1.99"/>', 'ExcelApi 1.99 is not known'],
  [/<Set Name="ExcelApi" MinVersion="1\.1"/, '<Set Name="ExcelApi" MinVersion="1.7"', 'the base asks for ExcelApi 1.7: an older Excel would never show the page that says it is too old'],
  [/hitungCapaian/, 'hitungCapaiann', 'nothing answers the command hitungCapaiann'],
])('%s → %s', (from, to, fault) => {
  const changed = MANIFEST.replace(from, to);
  expect(changed).not.toBe(MANIFEST);
  expect(manifestFaults(changed)).toContain(fault);
});
