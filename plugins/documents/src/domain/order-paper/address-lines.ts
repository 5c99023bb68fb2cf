import type { PaperAddress } from "./order-paper"

const filled = (lines: (string | null | undefined)[]): string[] =>
  lines.map((line) => line?.trim() ?? "").filter(Boolean)

/**
 * An address as lines of a letter.
 *
 * @param country - Name of a country by its code.
 */
export const addressLines = (
  {
    company,
    name,
    lines,
    postal_code,
    city,
    province,
    country_code,
  }: PaperAddress,
  country: (code: string) => string
): string[] =>
  filled([
    company,
    name,
    ...lines,
    filled([postal_code, city]).join(" "),
    province,
    country_code && country(country_code),
  ])
