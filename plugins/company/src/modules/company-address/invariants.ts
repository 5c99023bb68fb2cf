import { MedusaError } from "@medusajs/framework/utils"
import { isGln } from "../../domain/gln"
import { type OpeningHours, openingFaults } from "../../domain/opening-hours"
import type { CompanyAddressDTO } from "../../types/address"

const refuse = (message: string): never => {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
}

/** @throws MedusaError INVALID_DATA naming the days of which the hours are wrong. */
const assertOpeningHours = (hours: OpeningHours): void => {
  const faults = openingFaults(hours)
  if (faults.length) {
    refuse(
      `opening_hours: ${faults.map(({ day, fault }) => `${day} ${fault}`).join(", ")}`
    )
  }
}

/**
 * What an address must be, whoever writes it.
 *
 * @throws MedusaError INVALID_DATA naming the field.
 */
export const assertAddress = (
  address: Pick<CompanyAddressDTO, "is_ship_to" | "is_bill_to"> &
    Partial<Pick<CompanyAddressDTO, "gln" | "opening_hours" | "country_code">>
): void => {
  if (!address.is_ship_to && !address.is_bill_to) {
    refuse("is_ship_to, is_bill_to: an address is for one of them at least")
  }
  if (address.gln && !isGln(address.gln)) {
    refuse(
      `gln: ${address.gln} is not a GLN of 13 digits with a right check digit`
    )
  }
  if (address.opening_hours) {
    assertOpeningHours(address.opening_hours)
  }
}
