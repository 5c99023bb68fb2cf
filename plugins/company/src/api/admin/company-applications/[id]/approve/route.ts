import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ApprovalDecision } from "../../../../../types/application"
import type { AdminApplicationResponse } from "../../../../../types/http/admin-application"
import { approveCompanyApplicationWorkflow } from "../../../../../workflows/company-application/workflows/approve-company-application"
import { actorOf } from "../../../../actor-of"
import { presentApplication } from "../../present"
import type { AdminApproveApplication } from "../../validators"

/** Approves an application: as a company, a unit or a member. */
export const POST = async (
  req: MedusaRequest<AdminApproveApplication>,
  res: MedusaResponse<AdminApplicationResponse>
): Promise<void> => {
  const { id } = req.params
  const { revision, ...decision } = req.validatedBody
  await approveCompanyApplicationWorkflow(req.scope).run({
    input: {
      id,
      revision,
      // The validator has seen to it that each kind has what it needs.
      decision: decision as ApprovalDecision,
      actor: actorOf(req),
    },
  })
  res.json({ company_application: await presentApplication(id, req.scope) })
}
