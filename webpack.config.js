import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { contentSecurityPolicy, CopyFiles, filesIn, hashedName } from './scripts/addin-pages.mjs';
import { DEVELOPMENT_HOST, normaliseHost, withHost } from './scripts/manifest-host.mjs';
import { tsx } from './scripts/swc-tsx.mjs';
import { WebPage } from './scripts/web-page.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const cache = { type: 'filesystem', buildDependencies: { config: [fileURLToPath(import.meta.url)] } };

/** How the pages' sources are found and read. */
const resolve = { extensions: ['.tsx', '.ts', '.js'] };
const rules = [
  // What core's doors pass on and nobody in the first script asks for is left to the script that does.
  { test: path('src/core'), sideEffects: false },
  { test: /\.ts$/, exclude: /node_modules/, loader: 'swc-loader' },
  { test: /\.tsx$/, exclude: /node_modules/, loader: 'swc-loader', options: tsx },
];

/** Programs for Node, one file each: the command line, and the tools that make samples and benchmarks with it. */
const node = {
  name: 'node',
  mode: 'production',
  target: 'node20',
  devtool: 'source-map',
  entry: {
    cli: path('src/cli/main.ts'),
    samples: path('tools/samples/main.ts'),
    bench: path('tools/bench/main.ts'),
  },
  output: { path: path('dist'), filename: '[name].cjs', chunkFormat: 'commonjs' },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [{ test: /\.ts$/, exclude: /node_modules/, loader: 'swc-loader' }],
  },
  // Names stay readable in a stack trace, and minifying would be half of the build time.
  optimization: { minimize: false, chunkIds: 'named', splitChunks: false },
  cache,
  performance: false,
};

/**
 * The task pane, which also answers the ribbon's buttons, for any https server: dist/addin, and dist/manifest.xml
 * for `--env host=https://…`. `webpack serve` is for developers: https://localhost:3000 with a certificate that the
 * machine trusts, asked for only then, because making one needs the user's consent.
 */
async function addin(env = {}) {
  const live = Boolean(env.WEBPACK_SERVE);
  // `--env host=` with nothing behind it is a slip, not a wish for the developer's machine.
  const host = normaliseHost('host' in env ? env.host : DEVELOPMENT_HOST);
  const nonce = randomBytes(16).toString('base64');
  const oldBrowser = path('src/taskpane/old-browser.js');
  const oldBrowserName = hashedName(oldBrowser, 'old-browser.[hash].js');
  const page = (template, chunks) =>
    new HtmlWebpackPlugin({
      template: path(template),
      filename: template.split('/').at(-1),
      chunks,
      inject: 'head',
      scriptLoading: 'module',
      templateParameters: { nonce, csp: contentSecurityPolicy(nonce, { live }), oldBrowser: oldBrowserName },
    });
  return {
    name: 'addin',
    mode: live ? 'development' : 'production',
    target: ['web', 'es2022'],
    devtool: live ? 'source-map' : false,
    entry: {
      taskpane: path('src/taskpane/index.tsx'),
    },
    output: {
      path: path('dist/addin'),
      filename: live ? '[name].js' : '[name].[contenthash].js',
      // Beside the page, wherever that is. Left to itself, webpack takes the folder of the last script in the page, and
      // that may be one of Microsoft's.
      publicPath: '',
      // The page that needs no Excel stands in the same folder (below); it is another build's.
      clean: { keep: /^web(\/|$)/ },
    },
    resolve,
    module: { rules },
    plugins: [
      page('src/taskpane/taskpane.html', ['taskpane']),
      page('src/taskpane/help.html', []),
      new CopyFiles([
        ...filesIn(path('assets'), '.png', 'assets'),
        { from: oldBrowser, to: oldBrowserName },
        // Outside the folder that is put on the server: it is handed to Excel, not to browsers.
        { from: path('manifest.xml'), to: '../manifest.xml', change: (text) => withHost(text, host) },
      ]),
    ],
    cache,
    performance: false,
    ...(live && { devServer: await devServer() }),
  };
}

/**
 * The page that needs no Excel, for any server (dist/addin/web: what is put on a server for the add-in brings it along) and
 * as a single file (dist/thi-dua-cchc.html). The page and its worker are one script each, classic ones: a browser loads
 * neither modules nor more scripts for a file on the disk.
 */
const web = {
  name: 'web',
  mode: 'production',
  target: ['web', 'es2022'],
  devtool: false,
  entry: {
    page: { import: path('src/web/index.tsx'), chunkLoading: false },
    worker: { import: path('src/web/worker.ts'), chunkLoading: false },
  },
  output: { path: path('dist/addin/web'), filename: '[name].[contenthash].js', publicPath: '', clean: true },
  resolve,
  module: { rules, parser: { javascript: { dynamicImportMode: 'eager' } } },
  plugins: [
    new WebPage({
      sources: path('src/web'),
      icon: path('assets/icons/brand.svg'),
      icons: path('assets/web'),
      single: '../../thi-dua-cchc.html',
    }),
  ],
  cache,
  performance: false,
};

async function devServer() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return {
    port: 3000,
    server: { type: 'https', options: await getHttpsServerOptions() },
    static: false,
    hot: false,
    // The overlay writes styles and frames that the pages' policy forbids.
    client: { overlay: false },
  };
}

export default [node, addin, web];
