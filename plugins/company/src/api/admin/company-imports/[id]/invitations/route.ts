import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { messageText } from "../../../../../import/message"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../../../modules/company"
import type { AdminBulkInvitationResponse } from "../../../../../types/http/imports"
import { COMPANY_IMPORT_TEXTS } from "../../../../../workflows/company-import/texts"
import { inviteImportedMembersWorkflow } from "../../../../../workflows/company-invitation/workflows/invite-imported-members"
import { actorOf } from "../../../../actor-of"

/** Rows that are named in one answer; the others are counted. */
const NAMED = 1000

/**
 * Invites the members of an import who have neither an account nor an open
 * invitation; the others are named by line. The letters leave a few a minute.
 */
export const POST = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminBulkInvitationResponse>
): Promise<void> => {
  const { result } = await inviteImportedMembersWorkflow(req.scope).run({
    input: { company_import_id: req.params.id, actor: actorOf(req) },
  })
  const service: CompanyModuleService = req.scope.resolve(COMPANY_MODULE)
  const { invitations_per_minute } = await service.getOptions()
  res.json({
    bulk_invitation: {
      invited: result.invited,
      left: result.left,
      per_minute: invitations_per_minute,
      refused_count: result.refused.length,
      refused: result.refused.slice(0, NAMED).map(({ message, ...row }) => ({
        ...row,
        message: {
          ...message,
          text: messageText(message, "en", COMPANY_IMPORT_TEXTS),
        },
      })),
    },
  })
}
