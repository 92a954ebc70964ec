/**
 * Who may import whom (dependency-cruiser). Imports run downward only:
 * roots → app, messages, word → host/port → core: evaluate → plan → writeback, report → check → compute → read → formula → record → rules → exact → model.
 * A layer may import any lower one; layers on one line may not import each other.
 */
const layers = [
  { roots: '^(src/(taskpane|commands|dialog|panduan)|test/(demo|workbench))/' },
  { app: '^src/app/', messages: '^src/messages/', word: '^src/word/' },
  { port: '^src/host/port\\.ts$' },
  { evaluate: '^src/core/evaluate(?:Back)?\\.ts$' },
  { plan: '^src/core/plan/' },
  { writeback: '^src/core/writeback/', report: '^src/core/report/' },
  { check: '^src/core/check/' },
  { compute: '^src/core/compute/' },
  { read: '^src/core/read/' },
  { formula: '^src/core/formula/' },
  { record: '^src/core/record/' },
  { rules: '^src/core/rules/' },
  { exact: '^src/core/exact/' },
  { model: '^src/core/model/' },
];

const upward = layers.flatMap((rank, height) =>
  Object.entries(rank).map(([name, path]) => {
    const peers = Object.values(rank).filter((other) => other !== path);
    const above = layers.slice(0, height).flatMap((higher) => Object.values(higher));
    return {
      name: `${name}-only-downward`,
      comment: `${name} may import lower layers only`,
      severity: 'error',
      from: { path },
      // A peer counts as above: writeback and report, app and messages know nothing of each other.
      to: { path: [...above, ...peers].join('|') || '^$' },
    };
  }),
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...upward,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    // numfmt 4.0.1 names a file for require() that it does not have; what bundles it takes the other.
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^numfmt$' } },
    {
      name: 'core-has-a-place-for-everything',
      comment: 'a new folder in core needs a rank above',
      severity: 'error',
      from: {},
      to: { path: '^src/core/', pathNot: '^src/core/(evaluate(?:Back)?\\.ts$|(plan|writeback|report|check|compute|read|formula|record|rules|exact|model)/)' },
    },
    {
      name: 'core-is-pure',
      comment: 'core imports nothing outside core but zod/mini',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: '^(src/core/|node_modules/zod/(v4/)?mini/)' },
    },
    {
      name: 'messages-know-types-only',
      comment: 'sentences are made from findings and failures, not from how they were found',
      severity: 'error',
      from: { path: '^src/messages/' },
      to: { pathNot: '^src/(messages/|core/model/|host/port\\.ts$)' },
    },
    {
      name: 'excel-from-roots-only',
      comment: 'only composition roots (and tests) choose the host',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(host/excel|taskpane|commands)/' },
      to: { path: '^src/host/excel/' },
    },
    {
      name: 'excel-knows-port-model-record',
      severity: 'error',
      from: { path: '^src/host/excel/' },
      to: { path: '^src/', pathNot: '^src/(host/|core/(model|record|exact)/)' },
    },
    {
      name: 'ribbon-and-dialog-stay-small',
      comment: 'no React, no icons, no pane code where a first click waits',
      severity: 'error',
      from: { path: '^src/(commands|dialog)/' },
      to: { path: '^(src/taskpane/|node_modules/)' },
    },
    { name: 'src-never-test', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
    {
      name: 'no-dev-dependency-shipped',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'core'], pathNot: '^node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules/\\.)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
