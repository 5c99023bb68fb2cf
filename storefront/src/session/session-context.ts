import { createContext, useContext } from "react"
import type { Buyer } from "./buyer"

/**
 * - `loading`: it is not known yet who this is.
 * - `visitor`: nobody has logged in.
 * - `choosing`: a person who has to say which company they act for.
 * - `buying`: ready; `buyer.company` is null for a person without a company.
 * - `failed`: the store did not answer.
 */
export type SessionStatus =
  "loading" | "visitor" | "choosing" | "buying" | "failed"

/** Who uses the storefront, and for which company. */
export type Session = {
  status: SessionStatus
  buyer: Buyer | null
  error: unknown
  /** Why the person is asked again, if so. */
  notice: "expired" | "company_lost" | null
  logIn: (email: string, password: string) => Promise<void>
  logOut: () => Promise<void>
  chooseCompany: (company_id: string) => Promise<void>
  retry: () => Promise<void>
}

export const SessionContext = createContext<Session | null>(null)

/** The session. Only below SessionProvider. */
export const useSession = (): Session => {
  const session = useContext(SessionContext)
  if (!session) {
    throw new Error("useSession is used outside SessionProvider")
  }
  return session
}
