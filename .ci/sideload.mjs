// Puts the add-in into Excel on the developer's machine, for trying it there:
//   npm run sideload                      Excel for Windows or Mac: certificate, the pages over https, Excel with the add-in
//   npm run sideload -- web ADDRESS       Excel on the web, at the workbook of this address (as OneDrive or SharePoint shares it)
//   npm run sideload -- stop [web]        takes it away again and ends the serving of the pages
// Microsoft's tools do it. They weigh 450 MB, so they come at the first use and not with npm ci.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { logErrorMessage, parseNumber } from 'office-addin-cli';
import { DEVELOPMENT_URL } from './buildSettings.cjs';

const CERTIFICATES = 'office-addin-dev-certs@3.0.0';
const DEBUGGING = 'office-addin-debugging@7.0.0';

/**
 * One of Microsoft's tools, through the npm that runs this: without a shell, so that no address is read as a command.
 * @param {string[]} command
 */
function run(command) {
  const npm = process.env['npm_execpath'];
  if (npm === undefined) throw new Error('Jalankan lewat npm: npm run sideload. / Run it through npm: npm run sideload.');
  const { status, error } = spawnSync(process.execPath, [npm, 'exec', '--yes', '--', ...command], { cwd: path.resolve(import.meta.dirname, '..'), stdio: 'inherit' });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command[0]}: ${status}`);
}

/** @param {string} place 'desktop' or 'web' */
function start(place, address = '') {
  if (place === 'web' && !/^https:\/\//.test(address)) throw new Error('Excel di web memerlukan alamat buku kerja / Excel on the web needs the address of a workbook: npm run sideload -- web https://…');
  run([CERTIFICATES, 'install']);
  const port = parseNumber(new URL(DEVELOPMENT_URL).port);
  run([DEBUGGING, 'start', 'manifest.xml', place, '--app', 'excel', '--dev-server', 'npm run serve', '--dev-server-port', `${port}`, ...(place === 'web' ? ['--document', address] : [])]);
}

try {
  const [what = 'desktop', ...rest] = process.argv.slice(2);
  if (what === 'stop') run([DEBUGGING, 'stop', 'manifest.xml', rest[0] ?? 'desktop']);
  else if (what === 'desktop' || what === 'web') start(what, rest[0]);
  else throw new Error('npm run sideload [-- web ADDRESS | -- stop [web]]');
} catch (error) {
  logErrorMessage(error);
  process.exitCode = 1;
}
