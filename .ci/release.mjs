// Zips what an office needs (pages, manifest, template, guide: all of dist/) into hasil/lkj-excel-VERSION.zip. The same dist/ gives the
// same bytes: entries in order of their names, without the time of day. Refuses a build whose manifest still leads to the developer's machine.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

const root = path.resolve(import.meta.dirname, '..');
const [from = path.join(root, 'dist'), into = path.join(root, 'hasil')] = process.argv.slice(2);
const dist = path.resolve(from);
const NO_TIME = new Date(1980, 0, 1);

/** @param {string} folder */
function namesIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return entries.filter((name) => statSync(path.join(folder, name)).isFile()).map((name) => name.split(path.sep).join('/'));
}

function release() {
  const names = namesIn(dist).sort();
  const absent = ['manifest.xml', 'taskpane.html', 'commands.html', 'assets/LKj-templat.xlsx', 'assets/LKj-contoh.xlsx', 'panduan/index.html'].filter((name) => !names.includes(name));
  if (absent.length > 0) return `dist/ is not a whole build (${absent.join(', ')} absent): run LKJ_BASE_URL=https://… npm run build first.`;
  if (readFileSync(path.join(dist, 'manifest.xml'), 'utf8').includes('//localhost')) return 'dist/manifest.xml leads to localhost: build with LKJ_BASE_URL=https://… first.';
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const target = path.resolve(into, `lkj-excel-${version}.zip`);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, zipSync(Object.fromEntries(names.map((name) => [name, readFileSync(path.join(dist, name))])), { mtime: NO_TIME, level: 9 }));
  console.log(path.relative(process.cwd(), target));
  return null;
}

const refusal = release();
if (refusal !== null) {
  console.error(refusal);
  process.exitCode = 2;
}
