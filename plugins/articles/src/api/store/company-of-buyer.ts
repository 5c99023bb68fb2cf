import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * The company that the buyer acts for, from the session: the request cannot
 * name another one.
 *
 * @throws MedusaError UNAUTHORIZED for a person who is a member of no company.
 */
export const companyOfBuyer = (req: MedusaRequest): string => {
  const id = req.buyer?.company?.id
  if (!id) {
    throw new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      "Log in as a member of a company to do this"
    )
  }
  return id
}
