/**
 * Stryker's test runner for `.ci/mutants.mjs`: all tests are loaded into one process once, and only a mutant of what a module makes
 * when it is loaded has them loaded again. Jest's own expect and each, without its start, which took most of a mutant's time. The
 * quickest tests come first, and after the first failure a mutant is done with.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { constants, runInThisContext } from 'node:vm';

const require = createRequire(path.join(process.cwd(), 'package.json'));
// Parts of tsx and jest.
const [{ build }, { bind }, { expect }] = ['esbuild', 'jest-each', 'expect'].map((name) => require(name));

const NAMESPACE = '__stryker__';
const stryker = (globalThis[NAMESPACE] ??= {});

/** Runs what is given again and again as jest's globals would; all suites stand in one list of tests. */
function globalsInto(tests) {
  const suites = [];
  const times = new Map();
  const describe = (name, body) => {
    suites.push({ name, before: [] });
    body();
    suites.pop();
  };
  const test = (name, body) => {
    const full = [...suites.map((suite) => suite.name), name].join(' ');
    const time = times.get(full) ?? 0;
    times.set(full, time + 1);
    tests.push({ id: time === 0 ? full : `${full} (${time})`, body, suites: [...suites] });
  };
  const withEach = (call) => Object.assign(call, { each: bind(call) });
  // What a test file does at its end writes goldens, which no mutant may.
  return { describe: withEach(describe), test: withEach(test), it: withEach(test), expect, beforeAll: (body) => suites.at(-1).before.push(body), afterAll: () => undefined };
}

class InProcessRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const bundle = path.resolve(process.env.MUTANTS_BUNDLE);
    const { outputFiles } = await build({
      entryPoints: [path.join(bundle, 'all.test.ts')], bundle: true, write: false, platform: 'node', format: 'cjs', packages: 'external', logLevel: 'error', define: { 'import.meta.url': JSON.stringify(pathToFileURL(path.join(bundle, 'all.test.ts')).href) },
      plugins: [{ name: 'snapshots', setup: (building) => building.onResolve({ filter: /\/fixtureSnapshot$/ }, () => ({ path: path.join(bundle, 'fixtureSnapshot.ts') })) }],
    });
    this.code = outputFiles[0].text;
    this.times = new Map();
  }

  load() {
    this.tests = [];
    Object.assign(globalThis, globalsInto(this.tests));
    const module = { exports: {} };
    runInThisContext(`(function (require, module, exports) {${this.code}\n})`, { filename: 'all.test.js', importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER })(require, module, module.exports);
  }

  /** Runs tests until one fails; a suite's preparation is made anew each time. */
  async run(ids, bails) {
    const wanted = ids === undefined ? this.tests : this.tests.filter(({ id }) => ids.has(id));
    const prepared = new Set();
    const results = [];
    for (const { id, body, suites } of [...wanted].sort((a, b) => (this.times.get(a.id) ?? 0) - (this.times.get(b.id) ?? 0))) {
      const start = performance.now();
      let failure;
      stryker.currentTestId = id;
      try {
        for (const suite of suites) {
          if (prepared.has(suite)) continue;
          prepared.add(suite);
          for (const before of suite.before) await before();
        }
        await body();
      } catch (error) {
        failure = String(error?.stack ?? error);
      } finally {
        stryker.currentTestId = undefined;
      }
      const timeSpentMs = performance.now() - start;
      results.push({ id, name: id, timeSpentMs, ...(failure === undefined ? { status: 0 } : { status: 1, failureMessage: failure }) });
      if (failure !== undefined && bails) break;
    }
    return results;
  }

  async dryRun() {
    Object.assign(stryker, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined, mutantCoverage: undefined });
    this.load();
    const tests = await this.run(undefined, false);
    for (const { id, timeSpentMs } of tests) this.times.set(id, timeSpentMs);
    return { status: 'complete', tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, reloadEnvironment }) {
    const loadedWith = mutantActivation === 'static' ? activeMutant.id : undefined;
    Object.assign(stryker, { activeMutant: loadedWith, hitLimit, hitCount: hitLimit === undefined ? undefined : 0, mutantCoverage: undefined });
    try {
      if (reloadEnvironment || loadedWith !== undefined || this.tests === undefined || this.wasStatic) this.load();
      this.wasStatic = loadedWith !== undefined;
    } catch (error) {
      this.wasStatic = true;
      return { status: 'error', errorMessage: String(error?.stack ?? error) };
    }
    stryker.activeMutant = activeMutant.id;
    const results = await this.run(testFilter === undefined ? undefined : new Set(testFilter), true);
    stryker.activeMutant = undefined;
    if (hitLimit !== undefined && stryker.hitCount > hitLimit) return { status: 'timeout', reason: `hit limit reached (${stryker.hitCount} of ${hitLimit})` };
    const failed = results.find(({ status }) => status === 1);
    if (failed === undefined) return { status: 'survived', nrOfTests: results.length };
    return { status: 'killed', killedBy: [failed.id], failureMessage: failed.failureMessage.slice(0, 2000), nrOfTests: results.length };
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner }];
