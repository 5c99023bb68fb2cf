import type { AdminArticle } from "../../types"

/** All numbers of an article, in short. */
export const numbersText = ({
  gtin,
  numbers,
}: Pick<AdminArticle, "gtin" | "numbers">): string =>
  [...(gtin ? [gtin] : []), ...numbers.map(({ value }) => value)].join(", ")
