import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { References } from "../../../domain/references"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"

/**
 * Writes the given references of a cart and leaves the others.
 *
 * Rollback writes the previous ones back.
 */
export const writeCartReferencesStep = createStep(
  "write-cart-references",
  async (
    {
      cart_id,
      references,
    }: { cart_id: string; references: Partial<References> },
    { container }
  ) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const previous = await service.referencesOfCart(cart_id)
    const written = await service.writeReferences(cart_id, references)
    return new StepResponse(written, { cart_id, previous })
  },
  async (undo, { container }) => {
    if (undo) {
      const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
      await service.writeReferences(undo.cart_id, undo.previous)
    }
  }
)
