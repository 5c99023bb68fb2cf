import { store } from "../app/store-client"
import type { Buyer } from "./buyer"

/**
 * Logs a person in; the client keeps the token.
 *
 * @throws Error when the store asks for more than e-mail and password.
 */
export const logInWithPassword = async (
  email: string,
  password: string
): Promise<void> => {
  const token = await store().auth.login("customer", "emailpass", {
    email,
    password,
  })
  if (typeof token !== "string") {
    throw new Error("This log-in needs a further step that is not supported")
  }
}

/** Forgets the token of this browser. */
export const forgetLogIn = (): Promise<void> => store().client.clearToken()

/**
 * Who is buying.
 *
 * @param company_id - Act for this company; null: the person's default one;
 * undefined: the one that all calls act for now.
 */
export const fetchBuyer = async (
  company_id?: string | null
): Promise<Buyer> => {
  const { buyer } = await store().client.fetch<{ buyer: Buyer }>(
    "/store/buyer",
    company_id === undefined ? {} : { headers: { "x-company-id": company_id } }
  )
  return buyer
}
