// What the lock file promises: packages from the public registry only, each with its checksum, no install script that nobody looked at
// (none is run, see .npmrc), licences that a product under MIT can stand on. Prints what is wrong, a line each; exit 1 if anything is.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const REGISTRY = 'https://registry.npmjs.org/';

/** Packages that bring a script for their installation, and what it would do. */
const INSTALL_SCRIPTS = {
  '@parcel/watcher': 'compiles it where that is asked for; jest brings it along',
  '@swc/core': 'checks its binary',
  esbuild: 'checks its binary',
};

/** Licences that may be shipped to users. */
const SHIPPED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];
/** Further ones for tools that never leave the developer's machine. */
const TOOLS = ['(MIT AND Zlib)', '(MIT OR CC0-1.0)', '(MIT OR GPL-3.0-or-later)', 'Apache-2.0 AND MIT', 'BlueOak-1.0.0', 'CC-BY-4.0', 'MIT-0', 'MIT/Apache-2.0', 'MIT/X11', 'MPL-2.0', 'Python-2.0', 'Unlicense'];
/** Tools whose licence was read by hand. */
const READ_BY_HAND = {
  '@microsoft/office-js': 'Microsoft: to design, develop and test add-ins; never shipped, pages load it from Microsoft',
  buffers: 'MIT by its readme; deep below exceljs, which only makes fixtures',
  jstat: 'MIT, said in the older way (licenses); deep below the grid of the workbench',
};

const lock = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../package-lock.json'), 'utf8'));
const declared = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../package.json'), 'utf8'));
const faults = [];

for (const [place, entry] of Object.entries(lock.packages)) {
  if (place === '') continue;
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const what = `${name}@${entry.version}`;
  if (entry.resolved !== undefined && !entry.resolved.startsWith(REGISTRY)) faults.push(`${what} comes from ${entry.resolved}`);
  if (!/^sha512-/.test(entry.integrity ?? '') && entry.inBundle !== true) faults.push(`${what} has no checksum`);
  if (entry.hasInstallScript === true && !Object.hasOwn(INSTALL_SCRIPTS, name)) faults.push(`${what} brings an install script; read it, then list it in .ci/lockfile.mjs`);
  const allowed = entry.dev === true || entry.devOptional === true ? [...SHIPPED, ...TOOLS] : SHIPPED;
  if (!allowed.includes(entry.license) && !Object.hasOwn(READ_BY_HAND, name)) faults.push(`${what} has the licence ${entry.license ?? '(none)'}`);
}
for (const [name, version] of Object.entries({ ...declared.dependencies, ...declared.devDependencies })) {
  if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) faults.push(`${name} is not pinned: ${version}`);
  if (lock.packages[`node_modules/${name}`]?.version !== version) faults.push(`${name}: package.json says ${version}, the lock file ${lock.packages[`node_modules/${name}`]?.version}`);
}

for (const fault of faults) console.log(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
