/** The core as it is shipped: through webpack and its minifier, not through the loader that runs this bench. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serialize } from 'node:v8';
import type { Configuration } from 'webpack';
import webpack from 'webpack';
import type { WorkbookSnapshot } from '../../src/core/model/grid';
import type * as Core from './core';

const ROOT = path.resolve(__dirname, '../..');

/** How the pages' scripts are compiled and minified: all but their entries and files. */
function pagesConfiguration(): Configuration {
  const configurations = createRequire(__filename)('../../webpack.config.js') as (environment: unknown, argv: { mode: 'production' }) => Configuration[];
  const modern = configurations({}, { mode: 'production' }).find(({ name }) => name === 'modern');
  if (modern === undefined) throw new Error('the configuration of the pages has another name');
  return modern;
}

export interface Built {
  readonly core: typeof Core;
  /** The file it is in, a CommonJS module. */
  readonly script: string;
  /** A fresh process that loads the script and runs it once on a snapshot. */
  readonly cold: (snapshotFile: string) => Cold;
  /** Puts a snapshot where a fresh process finds it. */
  readonly save: (name: string, snapshot: WorkbookSnapshot) => string;
}

export interface Cold {
  /** From before the script is parsed to the finished plan, milliseconds of processor time. */
  readonly ms: number;
  /** The most memory that the process took, bytes. */
  readonly peak: number;
  /** Bytes on the heap that only the snapshot, and only the results and the plan, keep from being collected. */
  readonly snapshot: number;
  readonly results: number;
}

const COLD = `
const { deserialize } = require('node:v8');
const bytes = require('node:fs').readFileSync(process.argv[2]);
const kept = () => { gc(); gc(); return process.memoryUsage().heapUsed; };
let snapshot = deserialize(bytes);
const began = process.cpuUsage();
const { evaluated } = require(process.argv[1]);
let results = evaluated(snapshot);
const { user, system } = process.cpuUsage(began);
const peak = process.resourceUsage().maxRSS * 1024;
results = null;
snapshot = null;
const empty = kept();
snapshot = deserialize(bytes);
const read = kept();
results = evaluated(snapshot);
const all = kept();
process.stdout.write(JSON.stringify({ ms: (user + system) / 1000, peak, snapshot: read - empty, results: all - read, holds: [snapshot, results].length }));
`;

export async function buildCore(): Promise<Built> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lkj-bench-'));
  const { module: rules, resolve, optimization, target } = pagesConfiguration();
  const script = path.join(folder, 'core.js');
  await new Promise<void>((done, fail) => {
    webpack(
      {
        mode: 'production', target: target ?? false, module: rules ?? {}, resolve: resolve ?? {},
        entry: path.join(ROOT, 'test/bench/core.ts'),
        output: { path: folder, filename: 'core.js', library: { type: 'commonjs2' } },
        optimization: { minimizer: optimization?.minimizer ?? [] },
      },
      (error, stats) => {
        if (error !== null || stats?.hasErrors() !== false) fail(error ?? new Error(stats?.toString('errors-only')));
        else done();
      },
    );
  });
  return {
    core: createRequire(__filename)(script) as typeof Core,
    script,
    cold: (file) => JSON.parse(execFileSync(process.execPath, ['--expose-gc', '-e', COLD, script, file], { encoding: 'utf8' })) as Cold,
    save: (name, snapshot) => {
      const file = path.join(folder, name);
      writeFileSync(file, serialize(snapshot));
      return file;
    },
  };
}
