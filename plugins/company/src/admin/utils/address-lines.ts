import type { ApplicationAddress } from "../types"

/** An address as it stands on an envelope. */
export const addressLines = (address: ApplicationAddress): string =>
  [
    address.address_1,
    address.address_2,
    `${address.postal_code} ${address.city}`,
    address.country_code.toUpperCase(),
  ]
    .filter(Boolean)
    .join("\n")
