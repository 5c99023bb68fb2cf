const KEY = "b2b.invitation"

/** The token behind the # of a link; in older letters nothing else stands there. */
export const tokenIn = (hash: string): string => {
  const text = hash.replace(/^#/, "")
  return new URLSearchParams(text).get("token") ?? text
}

/**
 * The token of the letter: behind the # of its link, where no server sees it.
 * It is taken out of the address at once, and kept for this tab while the
 * person logs in.
 */
export const takeToken = (): string => {
  const given = tokenIn(window.location.hash)
  if (given) {
    window.sessionStorage.setItem(KEY, given)
    window.history.replaceState(
      window.history.state,
      "",
      window.location.pathname + window.location.search
    )
  }
  return given || (window.sessionStorage.getItem(KEY) ?? "")
}

/** Forgets the token, when it has done its work. */
export const forgetToken = (): void => window.sessionStorage.removeItem(KEY)
