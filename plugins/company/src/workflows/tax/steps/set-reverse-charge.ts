import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_TAX_MODULE,
  type CompanyTaxModuleService,
} from "../../../modules/company_tax"

/**
 * Puts a product under domestic reverse charge, or takes it out.
 *
 * Rollback undoes that if it changed anything.
 *
 * @returns whether it changed anything.
 * @throws MedusaError NOT_FOUND for an unknown product.
 */
export const setReverseChargeStep = createStep(
  "set-reverse-charge",
  async (
    {
      product_id,
      reverse_charge,
    }: { product_id: string; reverse_charge: boolean },
    { container }
  ) => {
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "product", fields: ["id"], filters: { id: product_id } })
    if (!data[0]) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no product ${product_id}`
      )
    }
    const service: CompanyTaxModuleService =
      container.resolve(COMPANY_TAX_MODULE)
    const changed = await service.setReverseCharge(product_id, reverse_charge)
    return new StepResponse(
      changed,
      changed ? { product_id, reverse_charge: !reverse_charge } : null
    )
  },
  async (undo, { container }) => {
    if (undo) {
      const service: CompanyTaxModuleService =
        container.resolve(COMPANY_TAX_MODULE)
      await service.setReverseCharge(undo.product_id, undo.reverse_charge)
    }
  }
)
