import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { contractPricingContext } from "../../pricing/context"
import { lineageOfBuyer } from "../../pricing/lineage"
import { loadContractsInForce } from "../../pricing/load-contracts-in-force"

/**
 * Lets the buyer's contracts take part in the prices that core calculates for a
 * catalogue route. Has to run after core's own `setPricingContext`: on exactly
 * core's path, with methods.
 */
export const addContractPrices = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  if (req.pricingContext) {
    const lineage = lineageOfBuyer(req.buyer)
    const contracts = await loadContractsInForce(
      req.scope,
      lineage,
      req.pricingContext.currency_code
    )
    Object.assign(
      req.pricingContext,
      contractPricingContext(lineage, contracts)
    )
  }
  next()
}
