import medusa from "@medusajs/eslint-plugin"
import prettier from "eslint-config-prettier"
import tseslint from "typescript-eslint"

const NOT_OURS = [
  "**/node_modules/**",
  "**/.medusa/**",
  "**/dist/**",
  "**/coverage/**",
  "**/.cache/**",
  ".demo/**",
  "public/**",
  // Looked at as what is made of it: scripts/new-plugin/__tests__.
  "scripts/new-plugin/template/**",
]

const TESTS = [
  "**/__tests__/**",
  "**/__fixtures__/**",
  "**/*.spec.{ts,tsx,mjs}",
  "integration-tests/**",
  "testing/**",
  "benchmarks/**",
  "scripts/adoption/**",
]

/** Code for browsers: Medusa's rules for a server have no say there. */
const BROWSER = ["storefront/**", "admin/**"]

/** Two of Medusa's rules ask TypeScript, and only about server code. */
const NOT_TYPED = ["**/src/admin/**", "**/*.d.ts", "**/medusa-config.ts"]

const asErrors = (rules) =>
  Object.fromEntries(Object.keys(rules).map((name) => [name, "error"]))

const isTyped = ({ languageOptions, rules }) =>
  languageOptions?.parserOptions?.project ||
  "@medusajs/no-workflow-call-without-container" in rules

/**
 * Medusa's own rules, warnings as errors: nobody reads warnings. The preset
 * leaves tests out altogether, for typescript-eslint too; here only Medusa's
 * rules do.
 */
const medusaRules = medusa.configs.strict
  .filter(({ files, plugins }) => files || plugins)
  .map((entry) =>
    entry.rules
      ? {
          ...entry,
          rules: asErrors(entry.rules),
          ignores: [
            ...(entry.ignores ?? []),
            ...TESTS,
            ...BROWSER,
            ...(isTyped(entry) ? NOT_TYPED : []),
          ],
        }
      : entry
  )

export default tseslint.config(
  { ignores: NOT_OURS },
  ...tseslint.configs.recommended,
  ...medusaRules,
  {
    files: ["**/*.{ts,tsx,mjs,js}"],
    rules: {
      curly: ["error", "all"],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"] }],
      "max-lines": ["error", { max: 400 }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
    },
  },
  {
    // Scripts and the tour talk to whoever started them.
    files: ["scripts/**/*.mjs", "benchmarks/**/*.mjs"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.cjs"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  prettier,
  // The line above switches `curly` off, although the form used here does not
  // quarrel with Prettier.
  { rules: { curly: ["error", "all"] } }
)
