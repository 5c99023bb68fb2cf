import type { PropsWithChildren } from "react"
import { Navigate, useLocation } from "react-router-dom"
import { withReturnPath } from "./return-path"
import { Loading } from "../ui/loading"
import { useSession } from "./session-context"
import { ShutOut } from "./shut-out"
import { useStanding } from "./use-standing"

/** Who may open a page; `shop`: those to whom the shop is open, visitors mostly too. */
export type Access = "everyone" | "shop" | "buyer" | "company"

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
  const standings = useStanding()

  if (access === "shop") {
    if (!standings) {
      return <Loading />
    }
    if (status === "buying" && !standings.standing.log_in) {
      return <ShutOut />
    }
  }
  const isOpen =
    access === "everyone" ||
    (access === "shop" && Boolean(standings?.visitors.log_in))
  if (status === "visitor" && !isOpen) {
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
