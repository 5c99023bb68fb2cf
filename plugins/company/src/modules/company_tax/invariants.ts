import { MedusaError } from "@medusajs/framework/utils"
import type { WriteTaxProfileDTO } from "../../types/tax"

/**
 * An exemption names its ground: the invoice must print it.
 *
 * @throws MedusaError INVALID_DATA.
 */
export const assertExemptionHasGround = ({
  company_id,
  treatment,
  exempt_ground,
}: WriteTaxProfileDTO): void => {
  if (treatment === "exempt" && !exempt_ground) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The company ${company_id} cannot be exempt from VAT without exempt_ground: its invoices must state it`
    )
  }
}
