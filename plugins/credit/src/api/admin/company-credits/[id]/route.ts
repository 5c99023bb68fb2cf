import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  AdminCompanyCreditDeleteResponse,
  AdminCompanyCreditResponse,
} from "../../../../types"
import {
  closeCompanyCreditWorkflow,
  updateCompanyCreditWorkflow,
} from "../../../../workflows"
import { refetchCredit } from "../refetch-credit"
import type { AdminUpdateCompanyCredit } from "../validators"

/** A company's credit with where it stands. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCompanyCreditResponse>
): Promise<void> => {
  res.json({ company_credit: await refetchCredit(req.params.id, req.scope) })
}

/** Changes a company's credit; what is left out stays. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminUpdateCompanyCredit>,
  res: MedusaResponse<AdminCompanyCreditResponse>
): Promise<void> => {
  const { id } = req.params
  await updateCompanyCreditWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, actor: actorOf(req) },
  })
  res.json({ company_credit: await refetchCredit(id, req.scope) })
}

/** Closes a company's credit; what is held and owed stays in the ledger. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCompanyCreditDeleteResponse>
): Promise<void> => {
  const { id } = req.params
  await closeCompanyCreditWorkflow(req.scope).run({
    input: { id, actor: actorOf(req) },
  })
  res.json({ id, object: "company_credit", deleted: true })
}
