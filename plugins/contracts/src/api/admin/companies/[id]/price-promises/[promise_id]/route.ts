import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { withdrawPricePromisesWorkflow } from "../../../../../../workflows"

/** Takes a promised price back, so that the company's contracts decide again. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string; object: "price_promise"; deleted: true }>
): Promise<void> => {
  const { id: company_id, promise_id } = req.params
  const { result } = await withdrawPricePromisesWorkflow(req.scope).run({
    input: { company_id, filters: { id: [promise_id] }, actor: actorOf(req) },
  })
  if (!result.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `The company ${company_id} has no promised price with the id ${promise_id}`
    )
  }
  res.json({ id: promise_id, object: "price_promise", deleted: true })
}
