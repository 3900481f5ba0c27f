import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** Programs for Node, one file each: the command line, and the tools that make samples and benchmarks with it. */
export default {
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
  cache: { type: 'filesystem', buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
  performance: false,
};
