import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Refuses variants that core does not have. Changes nothing.
 *
 * @throws MedusaError NOT_FOUND naming the first of them.
 */
export const validateArticleVariantsStep = createStep(
  "validate-article-variants",
  async (given: (string | null | undefined)[], { container }) => {
    const ids = [...new Set(given.filter((id) => typeof id === "string"))]
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "product_variant",
        fields: ["id"],
        filters: { id: ids },
      })
    const found = new Set(data.map(({ id }) => id))
    const missing = ids.find((id) => !found.has(id))
    if (missing !== undefined) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Product variant with id: ${missing} was not found`
      )
    }
    return new StepResponse(ids)
  }
)
