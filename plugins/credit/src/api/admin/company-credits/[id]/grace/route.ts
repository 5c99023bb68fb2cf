import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminCompanyCreditResponse } from "../../../../../types"
import { grantOverdueGraceWorkflow } from "../../../../../workflows"
import { refetchCredit } from "../../refetch-credit"
import type { AdminGrantOverdueGrace } from "../../validators"

/** Lets a company order on account up to a date although invoices are overdue; null ends it. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminGrantOverdueGrace>,
  res: MedusaResponse<AdminCompanyCreditResponse>
): Promise<void> => {
  const { id } = req.params
  await grantOverdueGraceWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, actor: actorOf(req) },
  })
  res.json({ company_credit: await refetchCredit(id, req.scope) })
}
