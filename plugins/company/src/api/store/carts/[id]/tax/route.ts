import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreCartTaxResponse } from "../../../../../types/http/tax"
import { refreshCartTaxWorkflow } from "../../../../../workflows/tax/workflows/refresh-cart-tax"
import { storeCartTax } from "../../present-tax"
import type { StoreGetTaxParams, StoreRefreshTax } from "../../tax-validators"

/** What VAT the cart's lines bear, what the invoice will say, and why. */
export const GET = async (
  req: MedusaRequest<unknown, StoreGetTaxParams>,
  res: MedusaResponse<StoreCartTaxResponse>
): Promise<void> => {
  const { language } = req.validatedQuery
  res.json({ tax: await storeCartTax(req.params.id, language, req.scope) })
}

/** Computes the cart's VAT anew: after its company's status has changed. */
export const POST = async (
  req: MedusaRequest<StoreRefreshTax>,
  res: MedusaResponse<StoreCartTaxResponse>
): Promise<void> => {
  const cart_id = req.params.id
  await refreshCartTaxWorkflow(req.scope).run({ input: { cart_id } })
  const { language } = req.validatedBody
  res.json({ tax: await storeCartTax(cart_id, language, req.scope) })
}
