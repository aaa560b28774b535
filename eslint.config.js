import { readFileSync } from "node:fs";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** A wall between rooms: which folders may not be imported, and why. */
function wall(files, patterns, message) {
  return { files, rules: { "no-restricted-imports": ["error", { patterns: [{ group: patterns, message }] }] } };
}

/**
 * Walls inside of a product: `order` names its folders, each of which may import only those before it. `patterns` hold for all
 * of the product: a file obeys the last wall that names it.
 */
function innerWalls(product, order, patterns, message) {
  return [
    wall([`${product}/**`], patterns, message),
    ...order.map((room, place) =>
      wall(
        [`${product}/${room}/**`],
        [...patterns, ...order.slice(place + 1).map((later) => `../${later}/*`)],
        `${message} Inside of it imports run one way: ${order.join(", ")}.`,
      ),
    ),
  ];
}

/** What a product of its own may know of the core: cells and what stands in them. */
const ALL_BUT_CELLS = ["**/core/*", "!**/core/terms", "!**/core/text"];
/** Of the lossless workbook others know its doors, which stand in no folder. */
const INSIDE_XLSX = "**/xlsx/*/**";

/** What no room of the core may import. */
const OUTSIDE_CORE = {
  group: [
    "**/workbook/**",
    "**/xlsx/**",
    "**/excel-simulator/**",
    "**/taskpane/**",
    "**/workbench/**",
    "**/cli/**",
    "node:*",
    "react",
    "../packs",
    "../../packs",
  ],
  message: "The core decides; it imports only zod and itself.",
};

const CORE_ROOMS = JSON.parse(readFileSync(new URL("./tools/rooms.json", import.meta.url), "utf8")).core;

/** A wall around each room of the core: in its folder and in the folders of that, up to two deep. */
function coreWalls() {
  return CORE_ROOMS.flatMap((room, floor) => {
    const above = CORE_ROOMS.slice(floor + 1).join("|");
    const message = `src/core/${room} stands below what it imports here (tools/rooms.json).`;
    const depths =
      room === "audit"
        ? [["src/core/audit.ts", "\\./"]]
        : [
            [`src/core/${room}/*.ts`, "\\.\\./"],
            [`src/core/${room}/*/*.ts`, "\\.\\./\\.\\./"],
            [`src/core/${room}/*/*/*.ts`, "\\.\\./\\.\\./\\.\\./"],
          ];
    return depths.map(([files, up]) => ({
      files: [files],
      rules: {
        "no-restricted-imports": [
          "error",
          { patterns: [OUTSIDE_CORE, ...(above === "" ? [] : [{ regex: `^${up}(?:${above})(?:/|$)`, message }])] },
        ],
      },
    }));
  });
}

/** Names that belong to one room only. */
function banned(names, message) {
  return names.map((name) => ({ name, message }));
}

const EXCEL = banned(
  ["Excel", "OfficeExtension"],
  "Excel. stands in src/workbook/excel alone: everything else goes through the port.",
);
const OFFICE = banned(["Office"], "Office. stands in src/workbook/excel and in the task pane's entry.");
const NETWORK = banned(
  ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "alert", "confirm", "prompt"],
  "Personal data never leaves the machine, and dialogs of the browser do not work in a pane.",
);

/** What Chromium 88 and Safari 15 lack and tsconfig's `lib` cannot hold back, since the DOM's types are always today's. */
const TOO_NEW = "Chromium 88 and Safari 15 lack it (webpack.config.js, FLOOR); src/floor.ts gives what packages need.";
const TOO_NEW_GLOBALS = banned(["structuredClone", "AggregateError", "navigation", "scheduler"], TOO_NEW);
const TOO_NEW_PROPERTIES = [
  "throwIfAborted",
  "randomUUID",
  "checkVisibility",
  "timeout",
  "showPopover",
  "showPicker",
].map((property) => ({ property, message: TOO_NEW }));

export default tseslint.config(
  { ignores: ["dist/", "build/", "node_modules/", "coverage/", ".cache/"] },
  ...tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", caughtErrorsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      // Named exports only: one name for a thing everywhere. Tools demand a default in their own config files.
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true } }],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["*.config.js", "tools/**", "src/yaml.d.ts"],
    rules: { "no-restricted-exports": "off", "no-console": "off" },
  },
  { files: ["**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  {
    files: ["src/**"],
    rules: { "no-restricted-globals": ["error", ...EXCEL, ...OFFICE, ...NETWORK, ...TOO_NEW_GLOBALS] },
  },
  {
    files: ["src/taskpane/**", "src/workbench/**"],
    rules: { "no-restricted-properties": ["error", ...TOO_NEW_PROPERTIES] },
  },
  { files: ["src/workbook/excel/**"], rules: { "no-restricted-globals": ["error", ...NETWORK, ...TOO_NEW_GLOBALS] } },
  {
    files: ["src/taskpane/index.tsx"],
    rules: { "no-restricted-globals": ["error", ...EXCEL, ...NETWORK, ...TOO_NEW_GLOBALS] },
  },
  ...innerWalls(
    "src/xlsx",
    ["zip", "xml", "package", "styles", "cells", "parts", "book"],
    [
      ...ALL_BUT_CELLS,
      "**/workbook/**",
      "**/taskpane/**",
      "**/workbench/**",
      "**/cli/**",
      "**/excel-simulator/**",
      "node:*",
      "**/packs",
    ],
    "The lossless workbook knows cells and files, nothing of registrations.",
  ),
  ...innerWalls(
    "src/excel-simulator",
    ["protocol", "world", "objects"],
    [
      ...ALL_BUT_CELLS,
      "**/workbook/**",
      "**/taskpane/**",
      "**/workbench/**",
      "**/cli/**",
      INSIDE_XLSX,
      "node:*",
      "**/packs",
    ],
    "The simulated Excel knows Excel and the lossless workbook, not the add-in that runs in it.",
  ),
  wall(
    ["src/workbook/**"],
    ["**/taskpane/**", "**/workbench/**", "**/cli/**", "**/excel-simulator/**", INSIDE_XLSX],
    "A port does not know who opens it.",
  ),
  wall(
    ["src/taskpane/**"],
    ["**/xlsx/**", "**/workbench/**", "**/cli/**", "**/excel-simulator/**"],
    "The pane works through the port.",
  ),
  wall(
    ["src/cli/**"],
    ["**/taskpane/**", "**/workbench/**", "**/excel-simulator/**", INSIDE_XLSX],
    "The command works on files.",
  ),
  wall(["src/workbench/**"], ["**/cli/**", INSIDE_XLSX], "The workbench shows a workbook and a pane."),

  ...coreWalls(),
  {
    files: ["src/core/**"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "The core has no clock: the as-of date is given." },
        { object: "Math", property: "random", message: "The core is deterministic." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "The core has no clock: the as-of date is given.",
        },
      ],
    },
  },
  { files: ["src/**/*.tsx"], plugins: { "react-hooks": reactHooks }, rules: reactHooks.configs.recommended.rules },
  {
    files: ["src/workbook/excel/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
);
