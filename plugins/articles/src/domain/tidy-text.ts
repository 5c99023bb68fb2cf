/** A text in the one form in which it is kept: two that look alike are the same. */
export const tidyText = (given: string): string =>
  given.normalize("NFC").replace(/\s+/g, " ").trim()
