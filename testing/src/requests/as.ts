import type { AxiosInstance } from "axios"
import { callerWith, type Caller } from "./caller"

/** What a caller needs to know of the store. */
export type StoreAddress = { api: AxiosInstance; publishable_key: string }

const shop = (
  store: StoreAddress,
  headers: Record<string, string> = {}
): Caller =>
  callerWith(store.api, {
    "x-publishable-api-key": store.publishable_key,
    ...headers,
  })

/** Somebody who has not logged in. */
export const asVisitor = (store: StoreAddress): Caller => shop(store)

/**
 * A logged-in buyer.
 *
 * @param companyId - Company to act for (`x-company-id`); without it the member's default one.
 */
export const asBuyer = (
  store: StoreAddress,
  token: string,
  companyId?: string
): Caller =>
  shop(store, {
    authorization: `Bearer ${token}`,
    ...(companyId ? { "x-company-id": companyId } : {}),
  })

/** A logged-in admin user. */
export const asAdmin = (
  store: Pick<StoreAddress, "api">,
  token: string
): Caller => callerWith(store.api, { authorization: `Bearer ${token}` })
