import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  StoreCompanyMember,
  StoreCompanyMemberResponse,
} from "../../../../../../types/http/store"
import { removeCompanyMemberWorkflow } from "../../../../../../workflows/company-member/workflows/remove-company-member"
import { updateCompanyMemberWorkflow } from "../../../../../../workflows/company-member/workflows/update-company-member"
import { byBuyer } from "../../../by-buyer"
import { listMembersConfig } from "../../../query-config"
import type { StoreUpdateMember } from "../../../validators"
import { actorOf } from "../../../../../actor-of"

/** Gives a colleague another role; none that allows more than one's own. */
export const POST = async (
  req: AuthenticatedMedusaRequest<StoreUpdateMember>,
  res: MedusaResponse<StoreCompanyMemberResponse>
): Promise<void> => {
  const id = req.params.member_id
  await updateCompanyMemberWorkflow(req.scope).run({
    input: {
      id,
      role: req.validatedBody.role,
      by: byBuyer(req),
      actor: actorOf(req),
    },
  })
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "company_member",
      fields: listMembersConfig.defaults as string[],
      filters: { id },
    })
  res.json({ member: data[0] as unknown as StoreCompanyMember })
}

/** Ends a colleague's membership, unless they may do more, or one's own; not the last admin's. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string; object: "company_member"; deleted: true }>
): Promise<void> => {
  const id = req.params.member_id
  await removeCompanyMemberWorkflow(req.scope).run({
    input: { id, by: byBuyer(req), actor: actorOf(req) },
  })
  res.json({ id, object: "company_member", deleted: true })
}
