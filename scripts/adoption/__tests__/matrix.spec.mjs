import { configText } from "../config-text.mjs"
import {
  casesFor,
  chooseCases,
  pluginsIn,
  withLower,
  withoutUpper,
} from "../matrix.mjs"
import { parseArguments } from "../parse-arguments.mjs"

const workspacePackage = (shortName, needs) => ({
  name: `@medusa-b2b/${shortName}`,
  shortName,
  manifest: needs ? { medusaB2b: { needs } } : {},
})

const PACKAGES = [
  workspacePackage("kit", []),
  workspacePackage("admin"),
  workspacePackage("company", ["kit"]),
  workspacePackage("ledger", ["kit"]),
  workspacePackage("credit", ["company", "ledger"]),
]

const plugins = pluginsIn(PACKAGES)
const cases = casesFor(plugins)
const caseOf = (name) => cases.find((each) => each.name === name)

test("plugins are the packages that say so in their package.json", () => {
  expect(plugins.map(({ name }) => name)).toEqual([
    "kit",
    "company",
    "ledger",
    "credit",
  ])
})

test("a plugin brings those below it, and takes those above it along", () => {
  expect(withLower(plugins, ["credit"])).toEqual([
    "kit",
    "company",
    "ledger",
    "credit",
  ])
  expect(withoutUpper(plugins, "ledger")).toEqual(["kit", "company"])
  expect(withoutUpper(plugins, "kit")).toEqual([])
})

test("every plugin has its cases without an edit", () => {
  const names = cases.map(({ name }) => name)
  for (const name of ["company", "ledger", "credit"]) {
    expect(names).toEqual(
      expect.arrayContaining([
        `alone-${name}`,
        `without-${name}`,
        `unbuilt-${name}`,
        `unbuilt-in-list-${name}`,
        `wrong-option-${name}`,
      ])
    )
  }
  expect(new Set(names).size).toBe(names.length)
})

test("the full set is all plugins; what is needed is left to b2b()", () => {
  expect(Object.keys(caseOf("full").chosen)).toEqual([
    "company",
    "ledger",
    "credit",
  ])
  expect(Object.keys(caseOf("alone-credit").chosen)).toContain("credit")
  expect(Object.keys(caseOf("alone-credit").chosen)).not.toContain("ledger")
  expect(caseOf("alone-credit").installed).toEqual([
    "kit",
    "company",
    "ledger",
    "credit",
  ])
})

test("a missing lower plugin is tried in both ways, kit only in a list", () => {
  const { list, sentence } = caseOf("not-in-list-credit-ledger")
  expect(list).toEqual([
    "@medusa-b2b/kit",
    "@medusa-b2b/company",
    "@medusa-b2b/credit",
  ])
  expect(sentence.test('The plugin "credit" needs "ledger", which')).toBe(true)
  expect(caseOf("not-installed-credit-ledger").fault).toEqual({
    package: "@medusa-b2b/ledger",
  })
  expect(caseOf("not-in-list-company-kit").list).toEqual([
    "@medusa-b2b/company",
  ])
  expect(caseOf("not-installed-company-kit")).toBeUndefined()
})

test("who asks for a case gets what it starts from as well", () => {
  const namesOf = (asked) => chooseCases(cases, asked).map(({ name }) => name)
  expect(namesOf(["full"])).toEqual(["plain", "full"])
  expect(namesOf(["without-credit"])).toEqual([
    "plain",
    "full",
    "without-credit",
  ])
  expect(chooseCases(cases, [])).toEqual(cases)
})

test("arguments name cases or kinds of them, and nothing else", () => {
  expect(parseArguments(["--only", "full,refuses"], cases)).toEqual({
    names: ["full", "refuses"],
    list: false,
    keep: false,
  })
  expect(parseArguments(["--list", "--keep"], cases)).toMatchObject({
    list: true,
    keep: true,
  })
  expect(() => parseArguments(["--only", "ful"], cases)).toThrow(
    'no case "ful"'
  )
  expect(() => parseArguments(["full"], cases)).toThrow("--only")
})

test("the configuration is the one of our README", () => {
  const text = configText(caseOf("full"))
  expect(text).toContain('import { b2b } from "@medusa-b2b/kit/config"')
  expect(text).toContain('...b2b({"company":{')
  expect(configText(caseOf("plain"))).not.toContain("b2b(")
  expect(configText(caseOf("not-in-list-company-kit"))).toContain(
    'plugins: ["@medusa-b2b/company"]'
  )
  expect(configText(caseOf("loyalty"))).toContain("@medusajs/loyalty-plugin")
  expect(configText(caseOf("admin"))).toContain("disable: false")
})
