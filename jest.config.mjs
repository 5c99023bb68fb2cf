/**
 * All kinds of tests, one runner. `npm test` prepares what each kind needs
 * (scripts/test/run.mjs); a single file runs with `npm test -- <part of its
 * path>`.
 */

const swc = [
  "@swc/jest",
  {
    swcrc: false,
    jsc: {
      parser: { syntax: "typescript", tsx: true, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        react: { runtime: "automatic" },
      },
      target: "es2021",
    },
    module: { type: "commonjs" },
    sourceMaps: "inline",
  },
]

const base = {
  rootDir: import.meta.dirname,
  testEnvironment: "node",
  transform: { "^.+\\.[jt]sx?$": swc },
  testPathIgnorePatterns: ["/node_modules/", "/\\.medusa/", "/dist/"],
  modulePathIgnorePatterns: ["/\\.medusa/server/package\\.json$", "/\\.demo/"],
  setupFiles: ["<rootDir>/scripts/test/clear-metadata.cjs"],
}

/** Plugins import each other's TypeScript, so no build is needed. */
const fromSource = {
  testEnvironmentOptions: {
    customExportConditions: ["b2b-source", "node", "node-addons"],
  },
}

export default {
  // Applies to all projects; Jest reads it from the top level only.
  testTimeout: 120_000,
  projects: [
    {
      ...base,
      ...fromSource,
      displayName: "unit",
      testMatch: [
        "<rootDir>/{plugins,testing,src,storefront,admin}/**/*.unit.spec.{ts,tsx}",
      ],
    },
    {
      ...base,
      displayName: "scripts",
      transform: {},
      testMatch: ["<rootDir>/{scripts,benchmarks}/**/__tests__/*.spec.mjs"],
      testPathIgnorePatterns: [
        ...base.testPathIgnorePatterns,
        "/scripts/demo/__tests__/",
      ],
    },
    {
      ...base,
      displayName: "demo",
      transform: {},
      testMatch: ["<rootDir>/scripts/demo/__tests__/*.spec.mjs"],
    },
    {
      ...base,
      ...fromSource,
      displayName: "module",
      testMatch: [
        "<rootDir>/plugins/*/src/modules/**/__tests__/*.spec.ts",
        "<rootDir>/testing/src/**/__tests__/*.spec.ts",
      ],
      testPathIgnorePatterns: [
        ...base.testPathIgnorePatterns,
        "\\.unit\\.spec\\.",
      ],
    },
    {
      ...base,
      displayName: "app",
      setupFilesAfterEnv: [
        "<rootDir>/integration-tests/__fixtures__/check-answers.ts",
      ],
      testMatch: [
        "<rootDir>/integration-tests/{http,flows,security,concurrency}/**/*.spec.ts",
        "<rootDir>/examples/*/__tests__/*.spec.ts",
      ],
    },
    {
      ...base,
      displayName: "cluster",
      testMatch: ["<rootDir>/integration-tests/cluster/**/*.spec.ts"],
    },
    {
      ...base,
      displayName: "browser",
      testMatch: ["<rootDir>/integration-tests/browser/**/*.spec.ts"],
    },
  ],
}
