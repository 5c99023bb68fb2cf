import { store } from "../app/store-client"

/** What people do in the store as far as their company's status decides on it. */
export type Act =
  "log_in" | "see_prices" | "cart" | "order" | "pay" | "return" | "invite"

/** What may be done. */
export type Standing = Record<Act, boolean>

/** What the reader may do, and what visitors of the store may. */
export type Standings = { standing: Standing; visitors: Standing }

/** Asks the store what the reader may do now. */
export const fetchStandings = (): Promise<Standings> =>
  store().client.fetch<Standings>("/store/standing")
