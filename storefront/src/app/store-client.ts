import Medusa from "@medusajs/js-sdk"
import type { StorefrontConfig } from "./config"

const TOKEN_KEY = "b2b.token"

/** Sent with every request; read by the client at each call. */
const requestHeaders: Record<string, string> = {}

let sdk: Medusa | null = null
let config: StorefrontConfig | null = null

/** Makes the one client of the app; before that no page is shown. */
export const startStoreClient = (given: StorefrontConfig): void => {
  config = given
  // A token of its own rather than the session cookie: the cookie is the
  // admin's too when both are served by one store.
  sdk = new Medusa({
    baseUrl: given.backend_url,
    publishableKey: given.publishable_key,
    globalHeaders: requestHeaders,
    auth: {
      type: "jwt",
      jwtTokenStorageMethod: "local",
      jwtTokenStorageKey: TOKEN_KEY,
    },
  })
}

const started = <T>(value: T | null): T => {
  if (!value) {
    throw new Error("startStoreClient has not run")
  }
  return value
}

/** The js-sdk client of the store. */
export const store = (): Medusa => started(sdk)

/** The configuration the app was started with. */
export const storefrontConfig = (): StorefrontConfig => started(config)

/** Names the company in every request from now on; null lets the store choose. */
export const actForCompany = (company_id: string | null): void => {
  if (company_id) {
    requestHeaders["x-company-id"] = company_id
  } else {
    delete requestHeaders["x-company-id"]
  }
}

/** Asks the store for its sentences in this language from now on. */
export const speakLanguage = (language: string): void => {
  requestHeaders["accept-language"] = language
}

/** Whether somebody has logged in on this browser; the token may be too old. */
export const hasToken = (): boolean =>
  Boolean(window.localStorage.getItem(TOKEN_KEY))

/**
 * A POST whose refusal the caller wants to read: the js-sdk keeps only the
 * message of an error answer, and a refused order says more than that.
 */
export const postForAnswer = async (
  path: string,
  body: Record<string, unknown>
): Promise<Response> => {
  const base = storefrontConfig().backend_url || window.location.origin
  return fetch(new URL(path, base), {
    method: "POST",
    headers: {
      ...requestHeaders,
      "content-type": "application/json",
      accept: "application/json",
      "x-publishable-api-key": storefrontConfig().publishable_key,
      authorization: `Bearer ${window.localStorage.getItem(TOKEN_KEY) ?? ""}`,
    },
    body: JSON.stringify(body),
  })
}
