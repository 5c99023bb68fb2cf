/** What the storefront must know before it can talk to a store. */
export type StorefrontConfig = {
  /** Address of the store; empty for the one that serves the pages. */
  backend_url: string
  /** Publishable API key of the sales channel. */
  publishable_key: string
  /** Name of the store; without one the pages have a name of their own. */
  name?: string
  /** Region for visitors and for companies without a currency of their own. */
  region?: string
}

const fromEnv = (): StorefrontConfig | null => {
  const { VITE_BACKEND_URL, VITE_PUBLISHABLE_KEY, VITE_REGION } = import.meta
    .env
  return VITE_PUBLISHABLE_KEY
    ? {
        backend_url: VITE_BACKEND_URL ?? "",
        publishable_key: VITE_PUBLISHABLE_KEY,
        region: VITE_REGION,
      }
    : null
}

/**
 * Reads `config.json` beside the pages, so that one build serves any store;
 * `VITE_*` variables win in development.
 *
 * @throws Error when there is neither.
 */
export const loadConfig = async (): Promise<StorefrontConfig> => {
  const env = fromEnv()
  if (env) {
    return env
  }
  const response = await fetch(`${import.meta.env.BASE_URL}config.json`)
  const config = response.ok
    ? ((await response.json().catch(() => null)) as StorefrontConfig | null)
    : null
  if (!config?.publishable_key) {
    throw new Error("config.json has no publishable_key")
  }
  return config
}
