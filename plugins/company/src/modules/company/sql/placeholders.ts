/** A question mark for each value of a list; a list without values matches nothing. */
export const placeholders = (values: readonly unknown[]): string =>
  values.length ? values.map(() => "?").join(", ") : "null"
