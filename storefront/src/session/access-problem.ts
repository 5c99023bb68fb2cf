import type { AccessProblemHandler } from "../app/query-client"

let listener: AccessProblemHandler | null = null

/** Tells the session that the store has refused a call with this status. */
export const reportAccessProblem: AccessProblemHandler = (status) =>
  listener?.(status)

/** The session listens here. Returns how to stop. */
export const onAccessProblem = (handler: AccessProblemHandler) => {
  listener = handler
  return () => {
    listener = null
  }
}
