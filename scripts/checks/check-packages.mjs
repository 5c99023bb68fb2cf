import { readFileSync } from "node:fs"
import path from "node:path"
import { findPackages } from "../build/packages.mjs"
import { ROOT } from "../lib/paths.mjs"
import { packedFiles } from "./packed-files.mjs"

const FIELDS = ["dependencies", "peerDependencies", "optionalDependencies"]
/** Folders and names of files that only our own tests read. */
const TEST_CODE = /(^|\/)__(tests|fixtures|mocks)__\/|\.spec\.[cm]?[jt]sx?$/
/** The words by which Medusa's and npm's lists of plugins find one. */
const PLUGIN_KEYWORDS = ["medusa-v2", "medusa-plugin"]

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other)

const repositoryOf = (entry, manifest, root) =>
  manifest.repository && {
    ...manifest.repository,
    directory: path.relative(root, entry.directory).split(path.sep).join("/"),
  }

const checkFields = (entry, manifest, root) => {
  const { kind, manifest: stated } = entry
  const repository = repositoryOf(entry, manifest, root)
  const missing = PLUGIN_KEYWORDS.filter(
    (word) => kind === "plugin" && !stated.keywords?.includes(word)
  )
  return [
    [!stated.description, "has no description"],
    [!stated.keywords?.length, "has no keywords"],
    ...missing.map((word) => [true, `lacks the keyword "${word}"`]),
    [stated.license !== manifest.license, `is not under ${manifest.license}`],
    [
      !same(stated.engines, manifest.engines),
      "runs on other versions of Node.js than the repository says (engines)",
    ],
    [
      !same(stated.repository, repository),
      `names another repository than ${JSON.stringify(repository)}`,
    ],
    [!stated.files?.length, 'does not say what to publish ("files")'],
    [
      stated.publishConfig?.access !== "public",
      'would be published for its owners alone ("publishConfig")',
    ],
  ]
    .filter(([wrong]) => wrong)
    .map(([, problem]) => problem)
}

const checkVersion = ({ manifest }, version, names) => [
  ...(manifest.version === version
    ? []
    : [`has the version ${manifest.version}, others ${version}`]),
  ...FIELDS.flatMap((field) =>
    Object.entries(manifest[field] ?? {})
      .filter(([name, range]) => names.has(name) && range !== version)
      .map(([name, range]) => `asks for ${name} ${range}, not ${version}`)
  ),
]

const checkContents = async ({ directory }) => {
  const packed = await packedFiles(directory)
  const tests = packed.filter((file) => TEST_CODE.test(file))
  return [
    ...["README.md", "LICENSE"]
      .filter((name) => !packed.includes(name))
      .map((name) => `would be published without ${name}`),
    ...(tests.length ? [`would publish its tests (${tests[0]}, …)`] : []),
  ]
}

/**
 * What npm would publish is what a stranger needs and nothing else: fields,
 * one version for all, licence and README, no test code. Needs a build.
 *
 * @param {string} [root]
 * @returns {Promise<string[]>}
 */
export const checkPackages = async (root = ROOT) => {
  const manifest = JSON.parse(
    readFileSync(path.join(root, "package.json"), "utf8")
  )
  const packages = findPackages(root)
  const names = new Set(packages.map(({ name }) => name))
  const { version } = packages[0].manifest
  const problems = []
  for (const entry of packages) {
    const found = checkVersion(entry, version, names)
    if (!entry.manifest.private) {
      found.push(...checkFields(entry, manifest, root))
      found.push(...(await checkContents(entry)))
    }
    problems.push(...found.map((problem) => `${entry.name} ${problem}`))
  }
  return problems
}
