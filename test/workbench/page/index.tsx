/** The workbench's page. */
import '@fortune-sheet/react/dist/index.css';
import { createRoot } from 'react-dom/client';
import type { WorkbenchWindow } from '../frame/contract';
import { Workbench } from './Workbench';
import { Excel } from './excel';
import { readManifest } from './manifest';
import { openFrom, SAMPLE } from './samples';
import './workbench.css';

const place = document.getElementById('akar');
if (place === null) throw new Error('index.html lacks #akar');

const manifest = await fetch('/manifest.xml');
const ribbon = readManifest(await manifest.text());
const excel = new Excel('id-ID', 'light', ribbon);
(window as WorkbenchWindow).lkjWorkbench = {
  connect: (page, role) =>
    excel.connect(page, role, () => {
      const command = excel.state().commands.find(({ key }) => page.frameElement?.id === `perintah-${key}`);
      if (command) excel.end(command);
    }),
};
createRoot(place).render(<Workbench excel={excel} ribbon={ribbon} />);
await openFrom(excel, SAMPLE);
