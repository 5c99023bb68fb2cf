import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { AdminCompanyCredit } from "../../../types"
import { type CreditWithCompany, presentCredits } from "./present-credits"
import { creditFields } from "./query-config"

/**
 * A credit as staff see it.
 *
 * @throws MedusaError NOT_FOUND
 */
export const refetchCredit = async (
  id: string,
  container: MedusaContainer
): Promise<AdminCompanyCredit> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "company_credit", fields: creditFields, filters: { id } })
  const [credit] = await presentCredits(
    data as unknown as CreditWithCompany[],
    container
  )
  if (!credit) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no company credit with the id ${id}`
    )
  }
  return credit
}
