/**
 * A number in the form in which numbers are compared: how somebody spaces,
 * dashes or capitalises it makes no other number of it.
 */
export const searchKey = (given: string): string =>
  given
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
