import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { eraseCustomerWorkflow } from "../../../../../workflows/personal-data/workflows/erase-customer"
import { actorOf } from "../../../../actor-of"

/** Forgets a person who asks for it, for good. Their orders stay. */
export const POST = async (
  req: MedusaRequest,
  res: MedusaResponse<{ id: string; object: "customer"; erased: true }>
): Promise<void> => {
  const { id } = req.params
  await eraseCustomerWorkflow(req.scope).run({
    input: { customer_id: id, actor: actorOf(req) },
  })
  res.json({ id, object: "customer", erased: true })
}
