import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { CompanyCreditRow } from "../../modules/company-credit"
import { creditsIn } from "./credits-in"

/**
 * A company's credit.
 *
 * @throws MedusaError NOT_FOUND
 */
export const findCredit = async (
  id: string,
  container: MedusaContainer
): Promise<CompanyCreditRow> => {
  const [credit] = await creditsIn(container).listCompanyCredits({ id })
  if (!credit) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no company credit with the id ${id}`
    )
  }
  return credit
}
