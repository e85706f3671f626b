/**
 * Two bundles. `addin` is what Excel loads: one shared runtime for pane, functions and commands.
 * `workbench` is the browser page with Univer, kept apart so that the add-in stays small.
 * `OFFICE_JS_URL` replaces the address office.js is loaded from (sovereign clouds, self-hosting).
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';
import { EmitFunctionsMetadata } from './scripts/functions-metadata.mjs';
import { workbenchOfficeFiles } from './scripts/office-files.mjs';
import { officeJsFolder } from './scripts/office-library.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const { version } = require('./package.json');

const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const HTTPS_PORT = 3000;

const base = (mode, name) => ({
  name,
  mode,
  context: root,
  devtool: 'source-map',
  output: { path: join(root, 'dist'), filename: '[name].js', chunkFilename: 'chunks/[name].js', clean: false },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  cache: { type: 'filesystem', name: `${name}-${mode}`, cacheDirectory: join(root, '.cache', 'webpack'), buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
  performance: { hints: false },
  stats: 'errors-warnings',
});

const pane = (filename, office, bridge) =>
  new HtmlPlugin({ filename, template: 'src/taskpane/taskpane.html', chunks: ['taskpane'], scriptLoading: 'defer', minify: false, templateParameters: { office, bridge, version } });

/** Where the parts of the pane go that are no languages. */
const FOLDERS = {
  reconcile: 'threads', values: 'threads', 'whatif-thread': 'threads',
  report: 'parts', build: 'parts', learn: 'parts', sample: 'parts', whatif: 'parts', 'whatif-desk': 'parts', scenarios: 'parts',
};

/** A cell waits for these, so that they come in one request each. */
const LANGUAGES = new Set(['zh-CN', 'en-US']);

function addin(mode) {
  const config = base(mode, 'addin');
  return {
    ...config,
    entry: { taskpane: './src/taskpane/main.tsx' },
    // What parts share with the pane goes by its shortest names; a language is one file, whatever else holds its words.
    optimization: { mangleExports: 'size', splitChunks: { chunks: (chunk) => !chunk.canBeInitial() && !LANGUAGES.has(chunk.name) } },
    // One language a file, the thread that reckons, and what is loaded when it is first needed. Their hash is asked for with them, so that no cache hands a new pane those of an old one; a cell waits no longer than this.
    output: { ...config.output, chunkFilename: ({ chunk }) => `${chunk?.name ? (FOLDERS[chunk.name] ?? 'languages') : 'parts'}/[name].js?v=[contenthash:8]`, chunkLoadTimeout: 20_000 },
    plugins: [
      new webpack.DefinePlugin({ PAIRSHARE_VERSION: JSON.stringify(version) }),
      pane('taskpane.html', process.env.OFFICE_JS_URL ?? OFFICE_JS_CDN, null),
      // The same bundle, over the same library, answered by our host instead of Excel.
      pane('workbench-pane.html', 'office/office.js', 'host-bridge.js'),
      new EmitFunctionsMetadata(),
      new CopyPlugin({ patterns: [{ from: 'assets', to: 'assets', globOptions: { ignore: ['**/*.svg'] } }, { from: 'manifest.xml', to: 'manifest.xml' }] }),
    ],
  };
}

function workbench(mode) {
  const config = base(mode, 'workbench');
  config.module.rules.push({ test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }, { test: /\.(woff2?|ttf)$/, type: 'asset/resource', generator: { filename: 'fonts/[name][ext]' } });
  return {
    ...config,
    // Univer's own maps are as large as Univer.
    devtool: mode === 'development' ? 'source-map' : false,
    entry: { workbench: './src/workbench/main.tsx' },
    plugins: [
      new webpack.DefinePlugin({ PAIRSHARE_VERSION: JSON.stringify(version) }),
      new MiniCssExtractPlugin({ filename: '[name].css' }),
      new HtmlPlugin({ filename: 'index.html', template: 'src/workbench/workbench.html', scriptLoading: 'defer', minify: false }),
      new CopyPlugin({
        patterns: [
          { from: 'src/workbench/host-bridge.js', to: 'host-bridge.js', info: { minimized: true } },
          // Unmodified, names and layout kept, as the library's licence asks.
          ...workbenchOfficeFiles.map((file) => ({ from: join(officeJsFolder, file), to: join('office', file), info: { minimized: true } })),
        ],
      }),
    ],
  };
}

/** Excel loads an add-in over https only, with a certificate this machine trusts. */
async function certificate() {
  const certificates = (await import('office-addin-dev-certs')).default;
  if (process.platform !== 'linux') return certificates.getHttpsServerOptions();
  // There is no desktop Excel on Linux, and trusting a certificate there asks for sudo: made is enough to look at what is served.
  await certificates.generateCertificates();
  const read = (name) => readFileSync(join(homedir(), '.office-addin-dev-certs', name));
  return { ca: read('ca.crt'), cert: read('localhost.crt'), key: read('localhost.key') };
}

async function devServer() {
  return { host: 'localhost', port: HTTPS_PORT, hot: false, liveReload: false, static: false, headers: { 'Access-Control-Allow-Origin': '*' }, server: { type: 'https', options: await certificate() } };
}

export default async function configuration(env, { mode = 'production' }) {
  const configs = [addin(mode), workbench(mode)];
  if (env.WEBPACK_SERVE) configs[0].devServer = await devServer();
  return configs;
}
