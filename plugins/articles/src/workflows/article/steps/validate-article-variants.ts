import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Refuses variants, by the field that names them, that core does not have.
 * Changes nothing.
 *
 * @throws MedusaError NOT_FOUND naming the first of them and its field.
 */
export const validateArticleVariantsStep = createStep(
  "validate-article-variants",
  async (
    given: { variant_id: string; successor_variant_id?: string | null },
    { container }
  ) => {
    const named = Object.entries(given).filter(
      (each): each is [string, string] => typeof each[1] === "string"
    )
    const ids = [...new Set(named.map(([, id]) => id))]
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "product_variant",
        fields: ["id"],
        filters: { id: ids },
      })
    const found = new Set(data.map(({ id }) => id))
    const missing = named.find(([, id]) => !found.has(id))
    if (missing) {
      const [field, id] = missing
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Product variant with id: ${id} was not found (${field})`
      )
    }
    return new StepResponse(ids)
  }
)
