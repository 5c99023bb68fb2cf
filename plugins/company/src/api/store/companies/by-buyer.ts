import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { ChangedBy } from "../../../types/company"

/**
 * A change on the buyer's word: what they may do is decided when it happens, in
 * the company that they act for.
 *
 * @throws MedusaError UNAUTHORIZED for somebody who acts for no company.
 */
export const byBuyer = ({ buyer }: MedusaRequest): ChangedBy => {
  if (!buyer?.member_id) {
    throw new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      "Log in as a member of a company to do this"
    )
  }
  return { member_id: buyer.member_id }
}
