import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { PartNumberRow } from "../../modules/article"
import { articlesIn } from "../articles-in"

/** Which part number, and whose it has to be; left out: anybody's. */
export type WhichPartNumber = { id: string; company_id?: string }

/**
 * A part number.
 *
 * @throws MedusaError NOT_FOUND when there is none, or it is another company's.
 */
export const findPartNumber = async (
  { id, company_id }: WhichPartNumber,
  container: MedusaContainer
): Promise<PartNumberRow> => {
  const [row] = (await articlesIn(container).listPartNumbers(
    { id, ...(company_id !== undefined && { company_id }) },
    { take: 1 }
  )) as PartNumberRow[]
  if (!row) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Part number with id: ${id} was not found`
    )
  }
  return row
}
