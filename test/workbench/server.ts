/** Serves the workbench and the add-in's pages, which load office.js from the package instead of Microsoft's network. */
import { createServer } from 'node:net';
import path from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import webpack, { type Compiler, type Configuration } from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import configurations from '../../webpack.config.js';
import { officeFolder } from '../excel-host/office/loadOffice';

const ROOT = path.resolve(__dirname, '../..');
/** The one tag by which a page of the add-in asks for office.js. */
const OFFICE_TAG = /(<script(?: defer(?:="defer")?)? src=")https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/(office\.js"><\/script>)/;

/** Puts what Excel puts into a page before office.js, and office.js from here; the page's own policy stays as it is shipped. */
const bootInWorkbench = {
  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap('workbench', (compilation) => {
      HtmlPlugin.getHooks(compilation).beforeEmit.tap('workbench', (data) => {
        if (!OFFICE_TAG.test(data.html)) throw new Error(`${data.outputName} does not load office.js as the workbench knows it`);
        return { ...data, html: data.html.replace(OFFICE_TAG, '<script src="/frame.js"></script>$1/office/$2') };
      });
    });
  },
};

function configuration(): Configuration[] {
  const shipped = configurations({}, { mode: 'development' }).filter(({ name }) => name === 'modern');
  const own: Configuration = {
    name: 'workbench',
    mode: 'development',
    target: ['web', 'es2022'],
    devtool: 'source-map',
    entry: { workbench: './test/workbench/page/index.tsx', frame: './test/workbench/frame/index.ts' },
    output: { path: path.join(ROOT, 'dist'), filename: '[name].js', assetModuleFilename: '[name][ext]' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } },
        // package.json speaks for what is shipped: no style sheet.
        { test: /\.css$/, sideEffects: true },
      ],
    },
    experiments: { css: true },
    plugins: [new HtmlPlugin({ filename: 'index.html', template: './test/workbench/page/index.html', chunks: ['workbench'], scriptLoading: 'defer' })],
    performance: { hints: false },
  };
  return [...shipped.map(({ devServer: _, plugins = [], output, ...rest }) => ({ ...rest, output: { ...output, clean: false }, plugins: [...plugins, bootInWorkbench] })), own].map((each) => ({ ...each, context: ROOT, infrastructureLogging: { level: 'error' }, stats: 'errors-warnings' }));
}

/** The first free port from `wanted` on. */
async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + 20; port += 1) {
    const free = await new Promise<boolean>((resolve) => {
      const probe = createServer();
      probe.once('error', () => resolve(false));
      probe.listen(port, 'localhost', () => probe.close(() => resolve(true)));
    });
    if (free) return port;
  }
  throw new Error(`no port is free from ${wanted} to ${wanted + 19}`);
}

export interface WorkbenchServer {
  readonly address: string;
  close(): Promise<void>;
}

/** Starts serving once everything is built. Throws where it does not build. */
export async function startWorkbench(wantedPort: number): Promise<WorkbenchServer> {
  const compiler = webpack(configuration());
  const port = await freePort(wantedPort);
  const server = new WebpackDevServer(
    {
      host: 'localhost',
      port,
      hot: false,
      liveReload: false,
      client: false,
      static: [
        { directory: officeFolder(), publicPath: '/office', watch: false },
        { directory: path.join(ROOT, 'test/fixtures'), publicPath: '/contoh', watch: false },
      ],
    },
    compiler,
  );
  const built = new Promise<void>((resolve, reject) => {
    compiler.hooks.done.tap('workbench', (stats) => {
      if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
  await server.start();
  await built;
  return { address: `http://localhost:${port}/`, close: () => server.stop() };
}
