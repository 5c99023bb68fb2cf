import type { MedusaContainer } from "@medusajs/framework/types"
import type { Answer, Caller } from "../requests"
import { hiddenFrom, type Cast, type Stranger } from "./cast"
import { addressOf, checkRules } from "./check-rules"
import {
  allowedAttempts,
  isPersonal,
  type Attempt,
  type IsolationRule,
} from "./isolation-rule"
import { isSuccess, judge } from "./judge"
import { nameOf, type MountedRoute } from "./mounted-routes"
import { watch, type Watch } from "./watch"

/** What the isolation test needs. */
export type IsolationTrial = {
  container: MedusaContainer
  /** The routes to try: see `recordMountedRoutes`. */
  routes: MountedRoute[]
  rules: IsolationRule[]
  cast: Cast
  /** Puts the database back, after a request of the owner's that changed it. */
  reset: () => Promise<void>
}

const send = (
  caller: Caller,
  { method, path }: MountedRoute,
  { params, body, query, headers }: Attempt
): Promise<Answer<unknown>> => {
  const address = addressOf(path, params)
  switch (method) {
    case "GET":
      return caller.get(address, { query, headers })
    case "DELETE":
      return caller.delete(address, body, { query, headers })
    default:
      return caller.post(address, body, { query, headers })
  }
}

const tellAttempt = ({ what }: Attempt): string => (what ? ` (${what})` : "")

/** One stranger's attempts on one route, each judged at once. */
const tryAs = async (
  trial: IsolationTrial,
  route: MountedRoute,
  rule: IsolationRule,
  stranger: Stranger,
  rows: Watch
): Promise<string[]> => {
  const { owner, common } = trial.cast
  const hidden = hiddenFrom(owner, stranger)
  const ids = { theirs: owner.things, own: stranger.own, common }
  const refused = rule.refuses?.(ids) ?? []
  const allowed = allowedAttempts(rule, ids)
  const findings: string[] = []

  for (const attempt of [...refused, ...allowed]) {
    const expected = refused.includes(attempt) ? "refusal" : "anything"
    const answer = await send(stranger.caller, route, attempt)
    const problems = [
      ...judge(answer, expected, attempt, hidden),
      // Whether reading has changed anything is asked once per route.
      ...(route.method === "GET"
        ? []
        : await rows.changes(!!stranger.samePerson)),
    ]
    findings.push(
      ...problems.map(
        (problem) =>
          `${nameOf(route)}: ${stranger.name}${tellAttempt(attempt)} ${problem}`
      )
    )
  }
  return findings
}

/** The owner's turn: what strangers are refused has to work for them. */
const tryAsOwner = async (
  trial: IsolationTrial,
  route: MountedRoute,
  rule: IsolationRule
): Promise<string[]> => {
  const { owner, common } = trial.cast
  const { things } = owner
  const findings: string[] = []
  const attempts = rule.refuses?.({ theirs: things, own: things, common }) ?? []
  for (const attempt of attempts.filter(({ noControl }) => !noControl)) {
    const answer = await send(owner.caller, route, attempt)
    if (!isSuccess(answer)) {
      findings.push(
        `${nameOf(route)}: the owner${tellAttempt(attempt)} got ${answer.status} ` +
          `${JSON.stringify(answer.data).slice(0, 300)}. Nothing is proved by ` +
          `refusing a request that nobody can make: mend the rule, or say in \`noControl\` why.`
      )
    }
    if (route.method !== "GET") {
      await trial.reset()
    }
  }
  return findings
}

/**
 * Tries every mounted route as every stranger with the owner's ids in path,
 * query and body.
 *
 * @returns One sentence per thing that is wrong: a route without a rule, a
 * request that was not refused, a row of the owner's that changed, an id or a
 * secret that was shown. Empty when the store keeps its companies apart.
 */
export const tryIsolation = async (
  trial: IsolationTrial
): Promise<string[]> => {
  const { container, cast, routes, rules } = trial
  const findings = checkRules(routes, rules)
  const ruled = routes.flatMap((route) => {
    const rule = rules.find((each) => each.route === nameOf(route))
    return rule ? [{ route, rule }] : []
  })

  const rows = await watch(container, cast.owner)
  for (const { route, rule } of ruled) {
    for (const stranger of cast.strangers) {
      if (!stranger.samePerson || !isPersonal(rule)) {
        findings.push(...(await tryAs(trial, route, rule, stranger, rows)))
      }
    }
    const left = await rows.changes(false)
    findings.push(
      ...left.map((change) => `${nameOf(route)}: trying it ${change}`)
    )
  }
  for (const { route, rule } of ruled) {
    findings.push(...(await tryAsOwner(trial, route, rule)))
  }
  return findings
}
