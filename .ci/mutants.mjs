/**
 * Mutation testing of src/core by a sample (Stryker): of all mutants that Stryker makes, those are run whose hash by the seed
 * falls between --from and --to (0 to 1), so that chunks never overlap and may be run one by one. Stryker is no dependency of
 * the project and writes into its directory, so run it in a copy:
 *
 *   git clone . ../mutants && cd ../mutants && npm ci
 *   npm install --no-save @stryker-mutator/core@9 @stryker-mutator/typescript-checker@9
 *   node .ci/mutants.mjs --from 0 --to 0.002 --out hasil/mutants-1.json
 *
 * A mutant that does not compile (src/core/tsconfig.json) is no mutant and counts for nothing. `--only keys.json` runs the mutants of a
 * list instead (as printed for those that survived), `--mutate src/core/rules/headers.ts` those of some files; `--tests test/core,test/host`
 * names the folders of tests, `--without corpus` leaves out those whose names match. All tests are one file, run by mutantsRunner.mjs. What
 * the core receives of each workbook is read once, before.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '7' }, from: { type: 'string', default: '0' }, to: { type: 'string', default: '0.001' }, only: { type: 'string' },
    mutate: { type: 'string', default: 'src/core/**/*.ts,!src/core/model/**' }, without: { type: 'string' }, bundle: { type: 'string', default: 'hasil/mutants' },
    tests: { type: 'string', default: 'test/core,test/fuzz,test/template' }, out: { type: 'string', default: 'hasil/mutants.json' }, temp: { type: 'string', default: '.stryker-tmp' },
  },
});
const root = process.cwd();
const BUNDLE = values.bundle;

/** Tests of all these folders as one file. */
function writeBundle() {
  const files = values.tests.split(',').flatMap((folder) => readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.test.ts') && (values.without === undefined || !new RegExp(values.without).test(file))).map((file) => path.join(folder, file)));
  mkdirSync(BUNDLE, { recursive: true });
  writeFileSync(path.join(BUNDLE, 'all.test.ts'), files.map((file) => `describe('${file}', () => { require('../../${file.replace(/\.ts$/, '')}'); });\n`).join(''));
}

/** test/core/fixtureSnapshot.ts for the mutants: the same snapshots, read once by the code as it is. */
function writeSnapshots() {
  const maker = path.join(BUNDLE, 'make.ts');
  writeFileSync(maker, `import { readdirSync, writeFileSync } from 'node:fs';
import { snapshotOfFixture } from '../../test/core/fixtureSnapshot';
void (async () => {
  for (const file of readdirSync('test/fixtures')) if (file.endsWith('.xlsx')) writeFileSync('${BUNDLE}/' + file + '.json', JSON.stringify(await snapshotOfFixture(file.slice(0, -'.xlsx'.length)), (_, value: unknown) => (value instanceof Map ? { entries: [...value] } : value)));
})();
`);
  execFileSync('npx', ['tsx', maker], { stdio: 'inherit' });
  writeFileSync(path.join(BUNDLE, 'fixtureSnapshot.ts'), `import { readFileSync } from 'node:fs';
const known = new Map<string, unknown>();
// Frozen: a mutant that changes what it was given must not spoil it for those after it.
const read = (name: string): unknown => JSON.parse(readFileSync('${BUNDLE}/' + name + '.xlsx.json', 'utf8'), (_, value: any) => (Array.isArray(value?.entries) ? new Map(value.entries) : typeof value === 'object' ? Object.freeze(value) : value)) as unknown;
export async function snapshotOfFixture(name: string): Promise<unknown> {
  if (!known.has(name)) known.set(name, read(name));
  return known.get(name);
}
`);
}

/** A module of Stryker's by its file: packages hide what is needed here. */
const stryker = async (file) => import(pathToFileURL(path.join(root, 'node_modules/@stryker-mutator', file)).href);

/** The drawn mutants stay; the others are reported as ignored, which counts for nothing. */
async function draw() {
  const only = values.only === undefined ? null : new Set(JSON.parse(readFileSync(values.only, 'utf8')));
  const { MutantCollector } = await stryker('instrumenter/dist/src/transformers/mutant-collector.js');
  const keys = [];
  const { collect } = MutantCollector.prototype;
  MutantCollector.prototype.collect = function (fileName, original, ...more) {
    const mutant = collect.call(this, fileName, original, ...more);
    const { start, end } = original.loc;
    const key = `${path.relative(root, fileName).replace(/^.*src.core/, 'src/core')} ${start.line}:${start.column}-${end.line}:${end.column} ${mutant.mutatorName} ${mutant.replacementCode}`;
    const hash = createHash('sha256').update(`${values.seed} ${key}`).digest().readUInt32BE(0) / 2 ** 32;
    keys.push(key);
    if (only === null ? hash < Number(values.from) || hash >= Number(values.to) : !only.has(key)) mutant.ignoreReason = 'not drawn';
    return mutant;
  };
  return keys;
}

process.env.MUTANTS_BUNDLE = BUNDLE;
writeBundle();
writeSnapshots();
const keys = await draw();
const { Stryker } = await stryker('core/dist/src/index.js');
const results = await new Stryker({
  mutate: values.mutate.split(','),
  testRunner: 'in-process',
  plugins: [path.join(root, '.ci/mutantsRunner.mjs'), '@stryker-mutator/typescript-checker'],
  checkers: ['typescript'],
  tsconfigFile: 'src/core/tsconfig.json',
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // Beyond what the tests take: a busy machine must not look like a mutant that hangs.
  timeoutMS: 8_000,
  timeoutFactor: 3,
  dryRunTimeoutMinutes: 30,
  ignorePatterns: ['dist', 'hasil/*.json', '.stryker-tmp*'],
  disableTypeChecks: false,
  allowConsoleColors: false,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: values.out },
  tempDirName: values.temp,
}).runMutationTest();

const run = results.filter(({ status }) => status !== 'Ignored');
for (const { id, status } of run) if (status !== 'Killed') console.log(`${status}: ${JSON.stringify(keys[Number(id)])}`);
const counts = {};
for (const { status } of run) counts[status] = (counts[status] ?? 0) + 1;
console.log(`${run.length} of ${keys.length} mutants: ${JSON.stringify(counts)}`);
