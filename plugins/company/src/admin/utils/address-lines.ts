import type { ApplicationAddress } from "../types"

/** An address as it stands on an envelope, its country in a language. */
export const addressLines = (
  address: ApplicationAddress,
  language: string
): string =>
  [
    address.address_1,
    address.address_2,
    `${address.postal_code} ${address.city}`,
    new Intl.DisplayNames([language], { type: "region" }).of(
      address.country_code.toUpperCase()
    ),
  ]
    .filter(Boolean)
    .join("\n")
