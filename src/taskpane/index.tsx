/** The pane's page (taskpane.html). */
import { startPane } from './start';

const place = document.getElementById('akar');
if (place === null) throw new Error('taskpane.html lacks #akar');

const loadEngine = () => import('./engine');
void startPane(place, loadEngine);
// The parts that follow are fetched while the user looks at the button; a failure shows when they are needed.
void Promise.allSettled([loadEngine(), import('./Results')]);
