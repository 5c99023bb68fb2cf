import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminCreditReportResponse } from "../../../../../../types"
import { storeCreditReportWorkflow } from "../../../../../../workflows"
import { refetchReport } from "../../../present-report"

/** Asks the bureau about a credit's company, and stores what it says. */
export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCreditReportResponse>
): Promise<void> => {
  const { result } = await storeCreditReportWorkflow(req.scope).run({
    input: {
      company_credit_id: req.params.id,
      report: null,
      actor: actorOf(req),
    },
  })
  res.json({ credit_report: await refetchReport(result.id, req.scope) })
}
