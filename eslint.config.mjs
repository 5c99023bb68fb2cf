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
]

const TESTS = [
  "**/__tests__/**",
  "**/__fixtures__/**",
  "**/*.spec.{ts,tsx,mjs}",
  "integration-tests/**",
  "testing/**",
]

/**
 * Medusa's own rules. Its preset ignores tests altogether, also for
 * typescript-eslint; here only Medusa's rules leave them out.
 */
const medusaRules = medusa.configs.strict
  .filter((entry) => entry.files || entry.plugins)
  .map((entry) =>
    entry.rules
      ? { ...entry, ignores: [...(entry.ignores ?? []), ...TESTS] }
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
    files: ["scripts/**/*.mjs"],
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
