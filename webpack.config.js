const { gzipSync } = require('node:zlib')
const path = require('node:path')
const CopyPlugin = require('copy-webpack-plugin')
const HtmlPlugin = require('html-webpack-plugin')
const { DefinePlugin, IgnorePlugin } = require('webpack')
const { version } = require('./package.json')

const DEVELOPMENT_URL = 'https://localhost:3000'

/**
 * `npm run build` makes dist/; `npm run build -- --env url=https://your.server/roadmap` also writes that address into
 * dist/manifest.xml. `npm run dev` serves the pane to Excel over https, with a certificate for localhost.
 */
module.exports = async (env, { mode = 'production' }) => ({
  mode,
  target: 'web',
  entry: { taskpane: './src/taskpane/index.tsx' },
  output: {
    path: path.join(__dirname, 'dist'),
    filename: '[name].[contenthash:8].js',
    assetModuleFilename: '[name].[contenthash:8][ext]',
    clean: { keep: /^cli\// },
  },
  resolve: {
    extensions: ['.ts', '.tsx', '.js'],
    // The solver's other script would bear the path of the folder that it was built in.
    alias: { highs$: require.resolve('highs') },
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'ts-loader',
        options: { transpileOnly: true, compilerOptions: { noEmit: false, sourceMap: true } },
      },
    ],
  },
  devtool: 'source-map',
  performance: { hints: false },
  plugins: [
    new DefinePlugin({ PRODUCT_VERSION: JSON.stringify(version) }),
    // The solver asks Node for these only when it runs there.
    new IgnorePlugin({ resourceRegExp: /^node:/ }),
    new HtmlPlugin({ template: 'src/taskpane/index.html', filename: 'taskpane.html' }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' },
        { from: 'assets/support.html', to: 'support.html' },
        {
          from: 'manifest.xml',
          transform: (xml) =>
            xml.toString().replaceAll(DEVELOPMENT_URL, env.url?.replace(/\/$/, '') ?? DEVELOPMENT_URL),
        },
      ],
    }),
    new PrintedSizes(),
  ],
  devServer: env.https && (await excelServer()),
})

/** Asks for a trusted certificate only when Excel is to load the pane: making one may need the machine's password. */
async function excelServer() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs')
  const { ca, key, cert } = await getHttpsServerOptions()
  return {
    port: 3000,
    hot: false,
    headers: { 'Access-Control-Allow-Origin': '*' },
    server: { type: 'https', options: { ca, key, cert } },
  }
}

/** Prints what a person downloads, compressed as a server sends it. */
class PrintedSizes {
  apply(compiler) {
    compiler.hooks.assetEmitted.tap('PrintedSizes', (file, { content }) => {
      if (!/\.(js|wasm)$/.test(file)) return
      const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB`
      process.stdout.write(`${file}: ${kilobytes(content.length)}, ${kilobytes(gzipSync(content).length)} gzip\n`)
    })
  }
}
