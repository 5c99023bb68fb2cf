import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { batchContractPricesWorkflow } from "../../../../../../workflows"
import type { AdminBatchContractPricesType } from "../../../validators"

/** Creates, changes and deletes prices of a contract, all or none; answers their ids. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminBatchContractPricesType>,
  res: MedusaResponse<{
    created: string[]
    updated: string[]
    deleted: string[]
  }>
): Promise<void> => {
  const { create, ...changes } = req.validatedBody
  const { result } = await batchContractPricesWorkflow(req.scope).run({
    input: {
      id: req.params.id,
      actor: actorOf(req),
      changes: {
        ...changes,
        create: create.map((price) => ({
          ...price,
          min_quantity: price.min_quantity ?? null,
          max_quantity: price.max_quantity ?? null,
        })),
      },
    },
  })
  res.json(result)
}
