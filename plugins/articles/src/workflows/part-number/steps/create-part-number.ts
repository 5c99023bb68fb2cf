import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { articlesIn } from "../../articles-in"
import { nameArticle } from "../../name-article"
import { columnsOf } from "../columns-of"

/** A new part number of a company. */
export type CreatePartNumberInput = {
  company_id: string
  variant_id: string
  number: string
  name?: string | null
}

/**
 * Writes what a company calls an article. Rollback deletes it.
 *
 * @throws MedusaError INVALID_DATA when the company calls another article so:
 * the unique index holds for two at once too.
 */
export const createPartNumberStep = createStep(
  "create-part-number",
  async (
    { company_id, variant_id, number, name = null }: CreatePartNumberInput,
    { container }
  ) => {
    const service = articlesIn(container)
    const columns = columnsOf({ number, name })
    const [other] = await service.listPartNumbers(
      { company_id, key: columns.key },
      { take: 1 }
    )
    if (other) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `The company has the part number ${other.number} already, for ${await nameArticle(other.variant_id, container)}`
      )
    }
    const created = await service.createPartNumbers({
      ...{ company_id, variant_id },
      ...columns,
    })
    return new StepResponse(created, created.id)
  },
  async (id, { container }) => {
    if (id) {
      await articlesIn(container).deletePartNumbers(id)
    }
  }
)
