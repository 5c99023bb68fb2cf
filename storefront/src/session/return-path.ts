const DEFAULT_PATH = "/"

/** Address of a page that leads back to `from` when it is done. */
export const withReturnPath = (page: string, from: string): string =>
  from === DEFAULT_PATH || from.startsWith(page)
    ? page
    : `${page}?return=${encodeURIComponent(from)}`

/**
 * The path to go back to. Only paths of this app: an address of another site
 * in a mailed link must not lead anywhere after the log-in.
 */
export const returnPathOf = (search: string): string => {
  const path = new URLSearchParams(search).get("return") ?? DEFAULT_PATH
  return /^\/(?![/\\])/.test(path) ? path : DEFAULT_PATH
}
