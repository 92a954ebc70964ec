/** `npm start`: the workbench, an Excel window in any browser. `--port N` asks for another port than 3001. */
import { parseArgs } from 'node:util';
import { startWorkbench } from './server';

const { values } = parseArgs({ options: { port: { type: 'string', default: '3001' } } });

process.stdout.write('Menyiapkan workbench… (preparing the workbench)\n');
startWorkbench(Number(values.port)).then(
  ({ address }) => process.stdout.write(`Workbench LKj: ${address}\nBuka alamat ini di peramban; Ctrl+C untuk berhenti. (Open it in a browser; Ctrl+C stops.)\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
