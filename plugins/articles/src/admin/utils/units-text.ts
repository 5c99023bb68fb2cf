import type { AdminArticle } from "../../types"

/** The units in which an article is sold, in short: `C62, XBX 200`. */
export const unitsText = ({
  base_unit,
  is_base_sold,
  units,
}: Pick<AdminArticle, "base_unit" | "is_base_sold" | "units">): string =>
  [
    ...(is_base_sold ? [base_unit] : []),
    ...units.map(({ code, factor }) => `${code} ${factor}`),
  ].join(", ")

/** All numbers of an article, in short. */
export const numbersText = ({
  gtin,
  numbers,
}: Pick<AdminArticle, "gtin" | "numbers">): string =>
  [...(gtin ? [gtin] : []), ...numbers.map(({ value }) => value)].join(", ")
