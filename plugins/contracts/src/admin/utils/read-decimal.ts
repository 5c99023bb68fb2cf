/** A number as the API writes it, of one that people typed: spaces between thousands, comma or point. */
export const readDecimal = (text: string): string =>
  text.replace(/\s/g, "").replace(",", ".")
