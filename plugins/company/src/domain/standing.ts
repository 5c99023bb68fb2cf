import { type CompanyStatus } from "./effective-status"

/** What people do in the store for their company, as far as its status decides on it. */
export const ACTS = [
  "log_in",
  "see_prices",
  "cart",
  "order",
  "pay",
  "return",
  "invite",
] as const

export type Act = (typeof ACTS)[number]

/** What may be done. */
export type Standing = Readonly<Record<Act, boolean>>

const only = (...acts: Act[]): Standing =>
  Object.fromEntries(ACTS.map((act) => [act, acts.includes(act)])) as Standing

/**
 * What a company of each effective status may do; the README shows the same
 * table. `log_in` is to be offered as a choice, to read, and to look after the
 * company's own data.
 */
export const STANDING: Readonly<Record<CompanyStatus, Standing>> = {
  pending: only("log_in"),
  active: only(...ACTS),
  suspended: only("log_in", "see_prices", "pay", "return"),
  closed: only(),
}

/** The options that say what is shown without logging in. */
export type VisitorOptions = { hide_prices: boolean; closed_shop: boolean }

/** What somebody may do who acts for no company; a closed shop shows them nothing. */
export const visitorStanding = ({
  hide_prices,
  closed_shop,
}: VisitorOptions): Standing => {
  if (closed_shop) {
    return only()
  }
  return hide_prices ? only("log_in") : only(...ACTS)
}

/** What is not possible, in the words of a refusal: after "Firm AB is suspended: ". */
export const REFUSED_ACT: Readonly<Record<Act, string>> = {
  log_in: "nobody can log in for it",
  see_prices: "it sees no prices",
  cart: "its carts cannot be filled or changed",
  order: "it cannot order",
  pay: "it cannot pay",
  return: "it cannot return goods",
  invite: "it cannot invite members",
}
