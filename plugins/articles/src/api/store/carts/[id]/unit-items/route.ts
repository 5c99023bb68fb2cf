import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreUnitLinesResponse } from "../../../../../types"
import { addToCartInUnitsWorkflow } from "../../../../../workflows"
import { languageAsked, lookerOf } from "../../../../looker"
import { presentUnitLines } from "../../../../presenting/present-unit-lines"
import type { StoreAddInUnits } from "../../../../validators"

const answer = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreUnitLinesResponse>
): Promise<void> => {
  res.json({
    lines: await presentUnitLines(
      req.params.id,
      lookerOf(req),
      languageAsked(req),
      req.scope
    ),
  })
}

/** The cart's lines in the units chosen: `3 boxes of 200`, `89.50 per 100`. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreUnitLinesResponse>
): Promise<void> => answer(req, res)

/** Adds articles by the sales unit: the store computes the base units. */
export const POST = async (
  req: MedusaRequest<StoreAddInUnits>,
  res: MedusaResponse<StoreUnitLinesResponse>
): Promise<void> => {
  await addToCartInUnitsWorkflow(req.scope).run({
    input: { cart_id: req.params.id, items: req.validatedBody.items },
  })
  await answer(req, res)
}
