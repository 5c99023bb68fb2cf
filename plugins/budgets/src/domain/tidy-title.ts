/**
 * A title in the one form in which it is kept and compared: two that look
 * alike are the same.
 */
export const tidyTitle = (given: string): string =>
  given.normalize("NFC").replace(/\s+/g, " ").trim()
