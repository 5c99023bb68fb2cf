import type { Answer } from "../requests"
import type { Attempt } from "./isolation-rule"

const REFUSALS = [401, 403, 404]

const succeeded = (status: number): boolean => status >= 200 && status < 300

const shown = (text: string, strings: string[]): string[] =>
  strings.filter((each) => text.includes(each))

/**
 * What is wrong with an answer that a stranger got; empty when nothing is.
 *
 * @param expected - Whether the request had to be refused, or may succeed.
 */
export const judge = (
  answer: Answer<unknown>,
  expected: "refusal" | "anything",
  attempt: Attempt,
  hidden: { ids: string[]; secrets: string[] }
): string[] => {
  const { status, data } = answer
  const body = typeof data === "string" ? data : JSON.stringify(data ?? "")
  const secrets = shown(body, hidden.secrets)
  const ids = succeeded(status) ? shown(body, hidden.ids) : []
  const refused = [...REFUSALS, ...(attempt.alsoRefusedBy ?? [])].includes(
    status
  )

  return [
    ...(status >= 500 ? [`broke it: ${status} ${body.slice(0, 300)}`] : []),
    ...(expected === "refusal" && !refused && status < 500
      ? [`was not refused: ${status} ${body.slice(0, 300)}`]
      : []),
    ...(secrets.length ? [`was shown ${secrets.join(", ")}`] : []),
    ...(ids.length ? [`was shown the ids ${ids.join(", ")}`] : []),
  ]
}

/** Whether the owner's own request went well. */
export const isSuccess = ({ status }: Answer<unknown>): boolean =>
  succeeded(status)
