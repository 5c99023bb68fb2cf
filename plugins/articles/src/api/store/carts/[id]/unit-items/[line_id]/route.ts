import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreUnitLinesResponse } from "../../../../../../types"
import { setLineUnitWorkflow } from "../../../../../../workflows"
import { languageAsked, lookerOf } from "../../../../../looker"
import { presentUnitLines } from "../../../../../presenting/present-unit-lines"
import type { StoreSetLineUnit } from "../../../../../validators"

/** Changes how many of which unit a line is. */
export const POST = async (
  req: MedusaRequest<StoreSetLineUnit>,
  res: MedusaResponse<StoreUnitLinesResponse>
): Promise<void> => {
  const { id: cart_id, line_id } = req.params
  await setLineUnitWorkflow(req.scope).run({
    input: { cart_id, line_id, ...req.validatedBody },
  })
  res.json({
    lines: await presentUnitLines(
      cart_id,
      lookerOf(req),
      languageAsked(req),
      req.scope
    ),
  })
}
