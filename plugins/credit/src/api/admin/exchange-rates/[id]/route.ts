import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminExchangeRateDeleteResponse } from "../../../../types"
import { deleteExchangeRateWorkflow } from "../../../../workflows"

/** Takes a rate back: the one before it counts again. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminExchangeRateDeleteResponse>
): Promise<void> => {
  const { id } = req.params
  await deleteExchangeRateWorkflow(req.scope).run({ input: { id } })
  res.json({ id, object: "exchange_rate", deleted: true })
}
