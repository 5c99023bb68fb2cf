import type { IsolationRule } from "./isolation-rule"
import { nameOf, type MountedRoute } from "./mounted-routes"

const missing = (route: MountedRoute): string =>
  `${nameOf(route)} has no isolation rule. Say whose data it hands out: add ` +
  `{ route: "${nameOf(route)}", ownedBy: "company", refuses: ({ theirs }) => [{ params: { … } }] } ` +
  `with a foreign id in every place of path, query and body that takes one, or ` +
  `{ …, public: "why" }, or { …, self: "what it goes by" } ` +
  `(testing/src/isolation/rules, or the test's own rules).`

const parametersOf = (path: string): string[] =>
  path
    .split("/")
    .filter((segment) => segment.startsWith(":"))
    .map((segment) => segment.slice(1))

const toothless = (rule: IsolationRule): string[] =>
  "ownedBy" in rule && !rule.refuses
    ? [
        `The isolation rule of ${rule.route} says that it is owned, but tries nothing: add \`refuses\`.`,
      ]
    : []

const doubled = (rules: IsolationRule[]): string[] =>
  rules
    .filter(
      (rule, at) => rules.findIndex(({ route }) => route === rule.route) < at
    )
    .map(
      ({ route }) => `There are two isolation rules for ${route}: merge them.`
    )

/**
 * Whether the rules fit the mounted routes: each has exactly one, and no rule
 * is left over from a route that is gone.
 *
 * @returns Sentences that say what to do; none when all is well.
 */
export const checkRules = (
  routes: MountedRoute[],
  rules: IsolationRule[]
): string[] => {
  const mounted = new Set(routes.map(nameOf))
  const ruled = new Set(rules.map(({ route }) => route))
  return [
    ...routes.filter((route) => !ruled.has(nameOf(route))).map(missing),
    ...rules
      .filter(({ route }) => !mounted.has(route))
      .map(
        ({ route }) =>
          `The isolation rule for ${route} is left over: no such route is mounted.`
      ),
    ...doubled(rules),
    ...rules.flatMap(toothless),
  ]
}

/**
 * The address of an attempt.
 *
 * @throws Error when the rule forgets a parameter of the path.
 */
export const addressOf = (
  path: string,
  params: Record<string, string> = {}
): string =>
  parametersOf(path).reduce((address, name) => {
    if (!params[name]) {
      throw new Error(
        `The isolation rule of ${path} gives no value for :${name}.`
      )
    }
    return address.replace(`:${name}`, encodeURIComponent(params[name]))
  }, path)
