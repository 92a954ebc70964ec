// Pages and scripts of the add-in. `npm run build` writes dist/; where it will be served and whose it is: .ci/buildSettings.cjs.
const { existsSync, readFileSync } = require('node:fs');
const { homedir } = require('node:os');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { DEVELOPMENT_URL, buildSettings, helpFor, manifestFor } = require('./.ci/buildSettings.cjs');

// Microsoft's terms and its store require office.js from its own network.
const OFFICE_ORIGIN = 'https://appsforoffice.microsoft.com';

// Scripts from here and from Microsoft only, and nothing sent anywhere; Fluent writes its styles into the page.
const CSP = [
  "default-src 'none'",
  `script-src 'self' ${OFFICE_ORIGIN}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Scripts and pages: the ribbon's command and the dialog share nothing with the pane, so that a first click loads as little as can be. */
const PAGES = [
  { name: 'commands', script: './src/commands/index.ts', template: './src/commands/commands.html', page: 'commands.html' },
  { name: 'taskpane', script: './src/taskpane/index.tsx', template: './src/taskpane/taskpane.html', page: 'taskpane.html' },
  { name: 'dialog', script: './src/dialog/index.ts', template: './src/dialog/dialog.html', page: 'dialog.html' },
];
const TOO_OLD = [{ name: 'terlalu-lama', script: './src/taskpane/tooOld.js', template: './src/taskpane/tooOld.html', page: 'terlalu-lama.html' }];

/**
 * What the first click and the pane load alike is one file, which the browser keeps: whichever comes first has it for the others.
 * What only the tables or rooms of the pane need stays with them, although several of them load it.
 */
const SHARED = {
  default: /** @type {const} */ (false),
  defaultVendors: /** @type {const} */ (false),
  inti: {
    name: 'inti',
    test: (/** @type {import('webpack').Module} */ module, /** @type {{ chunkGraph: import('webpack').ChunkGraph }} */ { chunkGraph }) =>
      /[\\/](?:src[\\/]core|node_modules[\\/]zod)[\\/](?!report[\\/](?!temuan|cells|fillIn))/.test(module.nameForCondition() ?? '') && [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === 'hitung'),
    minChunks: 2,
    chunks: (/** @type {import('webpack').Chunk} */ chunk) => !chunk.canBeInitial() && chunk.name !== 'laporan',
  },
};

/** @param {typeof PAGES} pages */
function htmlOf(pages) {
  return pages.map(
    ({ name, template, page }) =>
      new HtmlPlugin({
        filename: page,
        template,
        chunks: [name],
        scriptLoading: 'defer',
        templateParameters: { csp: CSP, officeJs: `${OFFICE_ORIGIN}/lib/1/hosted/office.js` },
        minify: { collapseWhitespace: true, removeComments: true, minifyCSS: true },
      }),
  );
}

/** @param {typeof PAGES} pages */
function entriesOf(pages) {
  return Object.fromEntries(pages.map(({ name, script }) => [name, script]));
}

/** The certificate that `npx office-addin-dev-certs install` leaves; without it the development server makes its own, which Office does not trust. */
function developmentServer() {
  const folder = path.join(homedir(), '.office-addin-dev-certs');
  const file = (/** @type {string} */ name) => readFileSync(path.join(folder, name));
  return existsSync(path.join(folder, 'localhost.key'))
    ? { type: 'https', options: { key: file('localhost.key'), cert: file('localhost.crt'), ca: file('ca.crt') } }
    : 'https';
}

/** Writes the guide's pages into panduan/: they are made by the program's own catalogue and rules (src/panduan). */
const guide = {
  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('panduan', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'panduan', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        // Only a build needs the TypeScript loader, not who reads this configuration.
        const { makePanduan } = require('tsx/cjs/api').require('./src/panduan/pages.ts', path.join(__dirname, 'webpack.config.js'));
        for (const { path: page, html } of makePanduan()) compilation.emitAsset(`panduan/${page}`, new sources.RawSource(html));
      });
    });
  },
};

/**
 * @param {unknown} _environment
 * @param {{ mode?: 'production' | 'development' }} argv
 * @returns {(import('webpack').Configuration & { devServer?: import('webpack-dev-server').Configuration })[]}
 */
module.exports = (_environment, { mode = 'production' }) => {
  const production = mode === 'production';
  const settings = buildSettings(process.env);
  const output = { path: path.resolve(__dirname, 'dist'), filename: production ? '[name].[contenthash:12].js' : '[name].js', chunkFilename: production ? '[name].[contenthash:12].js' : '[name].js' };
  // Excel keeps pages of commands for long: a new script has a new name.
  const minimizer = [new TerserPlugin({ extractComments: false, minify: TerserPlugin.swcMinify, terserOptions: { ecma: 2020, compress: { passes: 4, inline: 0, collapse_vars: false }, format: { comments: false } } })];
  return [
    {
      name: 'modern',
      mode,
      target: ['web', 'es2020'],
      devtool: production ? false : 'source-map',
      entry: entriesOf(PAGES),
      output: { ...output, clean: true },
      resolve: { extensions: ['.ts', '.tsx', '.js'] },
      module: { rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2020', jsx: 'automatic' } }] },
      plugins: [
        ...htmlOf(PAGES),
        guide,
        new CopyPlugin({
          patterns: [
            { from: 'assets', to: 'assets', transform: (content, file) => (path.basename(file) === 'bantuan.html' ? helpFor(content.toString(), settings) : content) },
            // The sample of the tests and of the demo is the one that the pane opens.
            { from: 'test/fixtures/dinsos-sumbar-2020.xlsx', to: 'assets/LKj-contoh.xlsx' },
            { from: 'manifest.xml', transform: (content) => manifestFor(content.toString(), settings) },
          ],
        }),
      ],
      // All files change together: the shortest names for modules and what they export, rather than such as stay between builds.
      optimization: { minimizer, moduleIds: 'size', mangleExports: 'size', splitChunks: { chunks: 'async', minSize: 0, cacheGroups: SHARED }, runtimeChunk: false },
      performance: { hints: false },
      devServer: { port: new URL(DEVELOPMENT_URL).port, server: developmentServer(), hot: false, liveReload: true, client: { overlay: false } },
    },
    {
      name: 'old-engine',
      // After the other, which empties dist/.
      dependencies: ['modern'],
      mode,
      target: ['web', 'es5'],
      devtool: false,
      entry: entriesOf(TOO_OLD),
      output: { ...output, clean: false },
      plugins: htmlOf(TOO_OLD),
      optimization: { minimizer: [new TerserPlugin({ extractComments: false, terserOptions: { ecma: 5, safari10: true } })] },
    },
  ];
};
