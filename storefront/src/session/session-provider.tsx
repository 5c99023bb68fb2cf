import { useQueryClient } from "@tanstack/react-query"
import { useCallback, useEffect, useMemo, useState } from "react"
import type { PropsWithChildren } from "react"
import { statusOf } from "../app/error-text"
import { actForCompany, hasToken } from "../app/store-client"
import { forgetCompany, rememberCompany } from "../company/company-memory"
import { onAccessProblem } from "./access-problem"
import { openSession } from "./open-session"
import { fetchBuyer, forgetLogIn, logInWithPassword } from "./session-api"
import { SessionContext, type Session } from "./session-context"

type State = Pick<Session, "status" | "buyer" | "error" | "notice">

const LOADING: State = {
  status: "loading",
  buyer: null,
  error: null,
  notice: null,
}
const VISITOR: State = { ...LOADING, status: "visitor" }

/**
 * Keeps who is logged in and which company they act for. While that changes
 * the state is `loading`, which takes all pages off the screen: so no page
 * shows, or asks for, one company's data under another's name.
 */
export const SessionProvider = ({ children }: PropsWithChildren) => {
  const queryClient = useQueryClient()
  const [state, setState] = useState<State>(LOADING)

  const open = useCallback(async () => {
    setState(LOADING)
    queryClient.clear()
    try {
      const { buyer, must_choose } = await openSession()
      const status = must_choose ? "choosing" : "buying"
      setState({ ...LOADING, status, buyer })
    } catch (error) {
      if (statusOf(error) === 401) {
        await forgetLogIn()
        setState(VISITOR)
      } else {
        setState({ ...LOADING, status: "failed", error })
      }
    }
  }, [queryClient])

  const close = useCallback(
    async (notice: State["notice"]) => {
      await forgetLogIn()
      actForCompany(null)
      setState({ ...VISITOR, notice })
      queryClient.clear()
    },
    [queryClient]
  )

  useEffect(() => {
    void (hasToken() ? open() : setState(VISITOR))
  }, [open])

  useEffect(
    () =>
      onAccessProblem(async (status) => {
        if (!state.buyer) {
          return
        }
        if (status === 401) {
          return close("expired")
        }
        // A 403 may be about one page, or about the membership itself.
        const lost = await fetchBuyer().then(
          () => false,
          (error) => statusOf(error) === 403
        )
        if (lost) {
          forgetCompany(state.buyer.customer_id)
          await open()
          setState((now) => ({ ...now, notice: "company_lost" }))
        }
      }),
    [state.buyer, close, open]
  )

  const session = useMemo<Session>(
    () => ({
      ...state,
      logIn: async (email, password) => {
        await logInWithPassword(email, password)
        await open()
      },
      logOut: () => close(null),
      chooseCompany: async (company_id) => {
        if (state.buyer) {
          rememberCompany(state.buyer.customer_id, company_id)
        }
        await open()
      },
      retry: open,
    }),
    [state, open, close]
  )

  return (
    <SessionContext.Provider value={session}>
      {children}
    </SessionContext.Provider>
  )
}
