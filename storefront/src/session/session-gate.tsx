import type { PropsWithChildren } from "react"
import { Navigate, useLocation } from "react-router-dom"
import { withReturnPath } from "./return-path"
import { useSession } from "./session-context"

/** Who may open a page. */
export type Access = "everyone" | "buyer" | "company"

const LOG_IN = "/log-in"
const CHOOSE_COMPANY = "/choose-company"

/**
 * Lets a page be seen by those it is for; others are sent to log in or to
 * choose a company, and come back from there.
 */
export const SessionGate = ({
  access,
  children,
}: PropsWithChildren<{ access: Access }>) => {
  const { status, buyer } = useSession()
  const { pathname, search } = useLocation()
  const here = pathname + search

  if (status === "visitor" && access !== "everyone") {
    return <Navigate to={withReturnPath(LOG_IN, here)} replace />
  }
  if (status === "choosing" && pathname !== CHOOSE_COMPANY) {
    return <Navigate to={withReturnPath(CHOOSE_COMPANY, here)} replace />
  }
  if (status === "buying" && access === "company" && !buyer?.company) {
    return <Navigate to="/" replace />
  }
  return children
}
