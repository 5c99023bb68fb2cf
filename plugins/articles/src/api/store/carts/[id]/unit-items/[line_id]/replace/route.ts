import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { StoreUnitLinesResponse } from "../../../../../../../types"
import { replaceLineWorkflow } from "../../../../../../../workflows"
import { languageAsked, lookerOf } from "../../../../../../looker"
import { presentUnitLines } from "../../../../../../presenting/present-unit-lines"

/** Puts the successor, as far as the buyer may see it, in the place of an article that is not sold any more. */
export const POST = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreUnitLinesResponse>
): Promise<void> => {
  const { id: cart_id, line_id } = req.params
  const present = async () =>
    presentUnitLines(cart_id, lookerOf(req), languageAsked(req), req.scope)
  const line = (await present()).find(({ item_id }) => item_id === line_id)
  if (!line) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Line item with id: ${line_id} was not found`
    )
  }
  if (!line.successor) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Nothing takes the place of ${line.variant_id}`
    )
  }
  await replaceLineWorkflow(req.scope).run({ input: { cart_id, line_id } })
  res.json({ lines: await present() })
}
