import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { articlesIn } from "../../articles-in"
import { nameArticle } from "../../name-article"
import { columnsOf } from "../columns-of"
import { findPartNumber, type WhichPartNumber } from "../find-part-number"

/** What is changed about a part number; what is left out stays. */
export type UpdatePartNumberInput = WhichPartNumber & {
  number?: string
  name?: string | null
}

/**
 * Changes what a company calls an article. Rollback writes the previous back.
 *
 * @throws MedusaError NOT_FOUND, and INVALID_DATA when the company calls
 * another article so.
 */
export const updatePartNumberStep = createStep(
  "update-part-number",
  async (input: UpdatePartNumberInput, { container }) => {
    const service = articlesIn(container)
    const { id, company_id, variant_id, number, key, name } =
      await findPartNumber(input, container)
    const columns = columnsOf({
      number: input.number ?? number,
      name: input.name === undefined ? name : input.name,
    })
    const [other] = await service.listPartNumbers(
      { company_id, key: columns.key, id: { $ne: id } },
      { take: 1 }
    )
    if (other) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `The company has the part number ${other.number} already, for ${await nameArticle(other.variant_id, container)}`
      )
    }
    await service.updatePartNumbers({ id, ...columns })
    return new StepResponse(
      { id, company_id, variant_id },
      { id, number, key, name }
    )
  },
  async (previous, { container }) => {
    if (previous) {
      await articlesIn(container).updatePartNumbers(previous)
    }
  }
)
