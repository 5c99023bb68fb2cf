import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCompanyMemberResponse } from "../../../../../../types/http/admin"
import { removeCompanyMemberWorkflow } from "../../../../../../workflows/company-member/workflows/remove-company-member"
import { updateCompanyMemberWorkflow } from "../../../../../../workflows/company-member/workflows/update-company-member"
import { refetchMember } from "../../../refetch"
import type { AdminUpdateMember } from "../../../validators"
import { actorOf } from "../../../../../actor-of"

/** Changes a member's role, or makes the company their default one. */
export const POST = async (
  req: MedusaRequest<AdminUpdateMember>,
  res: MedusaResponse<AdminCompanyMemberResponse>
): Promise<void> => {
  const id = req.params.member_id
  await updateCompanyMemberWorkflow(req.scope).run({
    input: { id, by: "staff", ...req.validatedBody, actor: actorOf(req) },
  })
  const { fields } = req.queryConfig
  res.json({ member: await refetchMember(id, fields, req.scope) })
}

/** Ends a membership; staff may end the last admin's too. */
export const DELETE = async (
  req: MedusaRequest,
  res: MedusaResponse<{ id: string; object: "company_member"; deleted: true }>
): Promise<void> => {
  const id = req.params.member_id
  await removeCompanyMemberWorkflow(req.scope).run({
    input: { id, by: "staff", actor: actorOf(req) },
  })
  res.json({ id, object: "company_member", deleted: true })
}
