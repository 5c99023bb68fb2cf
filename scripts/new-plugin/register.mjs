import { readFileSync } from "node:fs"
import path from "node:path"
import { Problem } from "../lib/problem.mjs"

/**
 * Where the repository lists its plugins, and the line that the new one's is
 * put beside: names of the template take the new plugin's place.
 */
const LISTS = [
  {
    file: "medusa-config.ts",
    after: /^ {6}contracts: .*\n/m,
    line: '      "wish-keeping": {},\n',
  },
  {
    file: "testing/src/isolation/rules/index.ts",
    after: /^import { kitRules } from "\.\/kit"\n/m,
    line: 'import { wishListRules } from "./wish-keeping"\n',
  },
  {
    file: "testing/src/isolation/rules/index.ts",
    after: /^ {2}documents: documentRules,\n/m,
    line: '  "wish-keeping": wishListRules,\n',
  },
  {
    file: "integration-tests/security/validation.spec.ts",
    after: /^import { ourRoutes } from "\.\/bounds\/our-routes"\n/m,
    line: 'import { wishListRoutes } from "./bounds/wish-keeping"\n',
  },
  {
    file: "integration-tests/security/validation.spec.ts",
    after: /^ {2}\.\.\.documentRoutes,\n/m,
    line: "  ...wishListRoutes,\n",
  },
  {
    file: "README.md",
    after: /^\| \[documents\]\(plugins\/documents\).*\n/m,
    line: "| [wish-keeping](plugins/wish-keeping) | Wish lists of a company | kit, company |\n",
  },
]

const LAYERS = "scripts/checks/layers/layers.json"
/** Above everything that is there; move it down where others shall need it. */
const TOP_LAYER = 3

const withLayer = (text, name) => {
  const layers = JSON.parse(text)
  return `${JSON.stringify({ ...layers, [name]: layers[name] ?? TOP_LAYER }, null, 2)}\n`
}

/**
 * The repository's lists with the new plugin in them.
 *
 * @param {string} root
 * @param {string} name the plugin's
 * @param {(text: string) => string} rename
 * @returns {Map<string, string>} changed files, by path, as they shall be
 * @throws Problem when a list is not where it was
 */
export const registered = (root, name, rename) => {
  const read = (file) => readFileSync(path.join(root, file), "utf8")
  const texts = new Map([[LAYERS, withLayer(read(LAYERS), name)]])
  for (const { file, after, line } of LISTS) {
    const text = texts.get(file) ?? read(file)
    if (!after.test(text)) {
      throw new Problem(
        `${file} has no line like ${after}: say in scripts/new-plugin/register.mjs ` +
          "where the list of plugins is now."
      )
    }
    texts.set(
      file,
      text.replace(after, (found) => found + rename(line))
    )
  }
  return texts
}
