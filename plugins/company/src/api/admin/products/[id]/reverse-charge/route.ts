import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import {
  COMPANY_TAX_MODULE,
  type CompanyTaxModuleService,
} from "../../../../../modules/company_tax"
import type { AdminReverseChargeResponse } from "../../../../../types/http/tax"
import { setReverseChargeWorkflow } from "../../../../../workflows/tax/workflows/set-reverse-charge"
import { actorOf } from "../../../../actor-of"
import type { AdminSetReverseCharge } from "../../../companies/tax-validators"

/** Whether the buyer accounts for a product's VAT, above the threshold. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminReverseChargeResponse>
): Promise<void> => {
  const { id } = req.params
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: ["id"], filters: { id } })
  if (!data[0]) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no product ${id}`
    )
  }
  const service: CompanyTaxModuleService = req.scope.resolve(COMPANY_TAX_MODULE)
  const flagged = await service.reverseChargeAmong([id])
  res.json({ reverse_charge: flagged.has(id) })
}

/** Puts a product under domestic reverse charge, or takes it out. */
export const POST = async (
  req: MedusaRequest<AdminSetReverseCharge>,
  res: MedusaResponse<AdminReverseChargeResponse>
): Promise<void> => {
  const { reverse_charge } = req.validatedBody
  await setReverseChargeWorkflow(req.scope).run({
    input: {
      product_id: req.params.id,
      reverse_charge,
      actor: actorOf(req),
    },
  })
  res.json({ reverse_charge })
}
