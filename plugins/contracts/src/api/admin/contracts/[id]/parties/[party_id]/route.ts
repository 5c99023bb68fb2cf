import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { removeContractPartyWorkflow } from "../../../../../../workflows"

/** Unbinds a company from a contract. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string; object: "contract_party"; deleted: true }>
): Promise<void> => {
  const { id, party_id } = req.params
  await removeContractPartyWorkflow(req.scope).run({
    input: { contract_id: id, party_id, actor: actorOf(req) },
  })
  res.json({ id: party_id, object: "contract_party", deleted: true })
}
