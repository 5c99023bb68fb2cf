import Medusa from "@medusajs/js-sdk"

// Vite puts these in when the store's admin is built, as the dashboard's own
// client expects; the dashboard does not export that client.
declare const __BACKEND_URL__: string | undefined
declare const __AUTH_TYPE__: "jwt" | "session" | undefined
declare const __JWT_TOKEN_STORAGE_KEY__: string | undefined

/** The client of the store's API, logged in as the dashboard is. */
export const sdk = new Medusa({
  baseUrl: __BACKEND_URL__ ?? "/",
  auth: {
    type: __AUTH_TYPE__ ?? "session",
    jwtTokenStorageKey: __JWT_TOKEN_STORAGE_KEY__ || undefined,
  },
})

/**
 * Reads `path`; `T` is the answer's body.
 *
 * @param language - For answers with sentences in them; the browser's unless told.
 */
export const apiGet = <T>(
  path: string,
  query?: object,
  language?: string
): Promise<T> =>
  sdk.client.fetch<T>(path, {
    query: { ...query },
    ...(language ? { headers: { "accept-language": language } } : {}),
  })

/** Creates, changes or acts; in Medusa's admin API all three are a POST. */
export const apiPost = <T>(path: string, body: object = {}): Promise<T> =>
  sdk.client.fetch<T>(path, { method: "POST", body })

/** Deletes what is at `path`. */
export const apiDelete = <T>(path: string): Promise<T> =>
  sdk.client.fetch<T>(path, { method: "DELETE" })
