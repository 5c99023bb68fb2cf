import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { PersonalLimitRow } from "../../modules/budget"
import { budgetsIn } from "../budget/budgets-in"

/**
 * A personal limit by its id.
 *
 * @throws MedusaError NOT_FOUND
 */
export const findLimit = async (
  id: string,
  container: MedusaContainer
): Promise<PersonalLimitRow> => {
  const [limit] = await budgetsIn(container).listPersonalLimits({ id })
  if (!limit) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no personal limit with the id ${id}`
    )
  }
  return limit
}
