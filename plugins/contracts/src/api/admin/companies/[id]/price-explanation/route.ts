import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { explainPrice } from "../../../../../pricing/explain-price"
import { companyWithAncestors } from "../../../../../pricing/lineage"
import { loadContractsInForce } from "../../../../../pricing/load-contracts-in-force"
import { loadPriceSetLinks } from "../../../../../pricing/load-list-prices"
import { regionOf } from "../../../../../pricing/load-product"
import { presentExplanation } from "../../../../../pricing/present-explanation"
import type { AdminPriceExplanationResponse } from "../../../../../types"
import { loadCompanyGroupIds } from "../../../../../pricing/load-company-groups"
import type { AdminPriceExplanationParamsType } from "../../validators"

/**
 * Why an article costs a company what it costs, at a quantity and a moment:
 * every price that may hold, and what became of it. A company that is not
 * active has no contracts. Its members' own customer groups are not known
 * here; the company's is.
 */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminPriceExplanationParamsType>,
  res: MedusaResponse<AdminPriceExplanationResponse>
): Promise<void> => {
  const { variant_id, quantity, region_id, at } = req.validatedQuery
  const company = await companyWithAncestors(req.scope, req.params.id)
  const [link] = await loadPriceSetLinks(req.scope, {
    variant_id: [variant_id],
  })
  if (!company || !link) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      company
        ? `There is no variant with the id ${variant_id} that has prices`
        : `There is no company with the id ${req.params.id}`
    )
  }
  const region = await regionOf(req.scope, region_id)
  const lineage = company.active ? company.lineage : null
  const moment = at ? new Date(at) : undefined
  const decision = await explainPrice(req.scope, {
    variant: { id: variant_id, price_set_id: link.price_set_id },
    quantity,
    region,
    lineage,
    contracts: await loadContractsInForce(
      req.scope,
      lineage,
      region.currency_code,
      moment
    ),
    customerGroupIds: await loadCompanyGroupIds(req.scope, req.params.id),
    at: moment,
  })
  res.json({
    price_explanation: await presentExplanation(
      req.scope,
      decision,
      { variant_id, quantity, currency_code: region.currency_code },
      "staff"
    ),
  })
}
