import { join } from "node:path";
import { fileURLToPath } from "node:url";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import CopyWebpackPlugin from "copy-webpack-plugin";
import { EntrySizePlugin } from "./tools/entry-size.mjs";
import { LicencesPlugin } from "./tools/licences.mjs";
import { PageHeadPlugin } from "./tools/page-head.mjs";

const root = fileURLToPath(new URL(".", import.meta.url));

/** Where the pane finds Office.js. "local" is a copy beside the page: served by an administrator, or by `npm start`. */
const OFFICE = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  local: "office/office.js",
};

/** The address in manifest.xml; the copy in `dist/` has the one of RENDING_URL in its place. */
const MANIFEST_URL = "https://localhost:3000";

/** The oldest engines the pages run in: `npm run floor` tries the first; what they lack besides syntax, src/floor.ts gives. */
const FLOOR = { chrome: "88", safari: "15" };

/** The scripts in front of all others. Not bundled and not compiled: they must run where nothing else does. */
const FIRST = [{ from: "src/taskpane/lock.js" }, { from: "src/taskpane/guard.js" }];

/** KiB of gzip that the pane's own scripts may weigh before its first screen, Office.js apart. */
const PANE_LIMIT = 250;

/**
 * What a page may do. No connection anywhere: names and identity numbers stay on the machine. Griffel (Fluent) and
 * Univer write style elements, hence 'unsafe-inline' for styles alone.
 */
function policy({ script = "", frame = "'none'", image = "" }) {
  return [
    "default-src 'none'",
    `script-src 'self'${script}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data:${image}`,
    "font-src 'self' data:",
    "connect-src 'none'",
    `frame-src ${frame}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** What every page is built from: TypeScript through swc, rule files through our loader, styles into files. */
function base(name, out, fast) {
  return {
    name,
    context: root,
    mode: fast ? "development" : "production",
    devtool: false,
    target: ["web", "es2020"],
    output: {
      path: join(root, out),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      assetModuleFilename: "[name].[contenthash:8][ext]",
      publicPath: "",
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "swc-loader",
          options: {
            env: { targets: FLOOR },
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic", development: false } },
            },
          },
        },
        // Packages are written for the engines of their day.
        {
          test: /\.m?js$/,
          include: /node_modules/,
          loader: "swc-loader",
          options: { env: { targets: FLOOR }, jsc: { parser: { syntax: "ecmascript" } }, isModule: "unknown" },
        },
        { test: /\.yaml$/, loader: join(root, "tools/yaml-loader.cjs") },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    plugins: [new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" })],
    optimization: fast
      ? { minimize: false }
      : { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })] },
    performance: { hints: false },
    cache: {
      type: "filesystem",
      name: `${name}-${fast ? "fast" : "small"}`,
      cacheDirectory: join(root, ".cache/webpack"),
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    stats: "errors-warnings",
  };
}

/** The task pane for Excel: `taskpane.html`, its scripts, the manifest and its icons. */
function pane({ out, fast, office, only }) {
  const url = (process.env.RENDING_URL ?? MANIFEST_URL).replace(/\/+$/, "");
  if (!url.startsWith("https://"))
    throw new Error(`RENDING_URL=${url}: Excel loads add-ins from https addresses only.`);
  const address = OFFICE[office];
  const origin = address.startsWith("https:") ? ` ${new URL(address).origin}` : "";
  const config = base("pane", out, fast);
  return {
    ...config,
    entry: { taskpane: ["./src/floor.ts", "./src/taskpane/index.tsx"] },
    output: { ...config.output, clean: only === "release" && { keep: /^folder/ } },
    plugins: [
      ...config.plugins,
      new HtmlWebpackPlugin({ template: "src/taskpane/taskpane.html", filename: "taskpane.html", office: address }),
      new PageHeadPlugin({ policy: policy({ script: origin }) }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png" },
          ...FIRST,
          { from: "src/taskpane/help.html" },
          { from: "manifest.xml", transform: (text) => text.toString().replaceAll(MANIFEST_URL, url) },
        ],
      }),
      new LicencesPlugin(),
      ...(fast
        ? []
        : [
            new EntrySizePlugin({
              entry: "taskpane",
              with: ["pane"],
              apart: "law",
              after: "engine",
              limit: PANE_LIMIT,
            }),
          ]),
    ],
  };
}

/** A page with the grid: what stands around it is the same with and without Office.js. */
function gridPage(name, { out, fast }, entry, frame) {
  const config = base(name, out, fast);
  return {
    ...config,
    entry,
    plugins: [
      ...config.plugins,
      // Univer's hyphenation of forty languages; it asks for the English one alone.
      new webpack.IgnorePlugin({
        resourceRegExp: /^\.\/(?!en-)[a-z]{2,4}(-[\w-]+)?-[\w-]{8}\.js$/,
        contextRegExp: /engine-render/,
      }),
      new HtmlWebpackPlugin({
        template: "src/workbench/workbench.html",
        filename: "index.html",
        chunks: [name],
        // The server of `npm start` has a workbook to begin with.
        startBook: name === "workbench",
      }),
      new PageHeadPlugin({ policy: policy({ frame, image: " blob:" }) }),
      new CopyWebpackPlugin({ patterns: [{ from: "assets/*.png" }, ...FIRST] }),
    ],
  };
}

/** The workbench: grid, the real pane in a frame, and what answers the pane's Office.js address. For `npm start` alone. */
function workbench(options) {
  const bridge = { import: "./src/workbench/office/bridge.ts", filename: "office-bridge.js" };
  return gridPage(
    "workbench",
    options,
    { workbench: ["./src/floor.ts", "./src/workbench/index.ts"], "office-bridge": bridge },
    "'self'",
  );
}

/** The folder for people without Excel: grid and pane on one page, the file's own door, no Office.js at all. */
function folder({ out, fast }) {
  const config = gridPage(
    "folder",
    { out: join(out, "folder"), fast },
    { folder: ["./src/floor.ts", "./src/workbench/folder.ts"] },
    "'none'",
  );
  return { ...config, plugins: [...config.plugins, new LicencesPlugin()] };
}

/**
 * `webpack` builds what an administrator puts on a server: `dist/`, with `dist/folder/` for people without Excel.
 * `--env office=cdn|21vianet|local` says where the pane finds Office.js, `--env only=pane` or `only=workbench` builds a
 * part; `npm start` asks for `fast`, since Univer takes a minute to minify.
 */
export default function configuration(env = {}) {
  const { office = "cdn", out = "dist", fast = false, only = "release" } = env;
  if (!(office in OFFICE)) throw new Error(`--env office=${office}: use one of ${Object.keys(OFFICE).join(", ")}.`);
  const parts = { release: [pane, folder], pane: [pane], folder: [folder], workbench: [pane, workbench] };
  if (!(only in parts)) throw new Error(`--env only=${only}: use one of ${Object.keys(parts).join(", ")}.`);
  return parts[only].map((part) => part({ office, out, fast, only }));
}
