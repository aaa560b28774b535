/** Types are checked by tsc alone: here they are only taken off. */
const transform = {
  "^.+\\.[jt]sx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
  "\\.yaml$": "<rootDir>/tools/yaml-jest.cjs",
};

/** Packages that come as ES modules only, which Jest does not load as they are. */
const transformIgnorePatterns = ["/node_modules/(?!(?:.*/)?(?:strip-bom|uuid|numfmt)/)"];

export default {
  projects: [
    {
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
      // Copies of the tree that `npm run mutate:code` works in.
      modulePathIgnorePatterns: ["<rootDir>/.cache/"],
      transform,
      transformIgnorePatterns,
    },
    {
      displayName: "chromium",
      globalSetup: "<rootDir>/tools/build-for-tests.ts",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      transform,
      transformIgnorePatterns,
    },
  ],
};
