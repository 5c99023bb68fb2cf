import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import type {
  AdminCreditReportResponse,
  AdminCreditReportsResponse,
} from "../../../../../types"
import { storeCreditReportWorkflow } from "../../../../../workflows"
import { findCredit } from "../../../../../workflows/company-credit/find-credit"
import {
  presentReport,
  refetchReport,
  type ReportRow,
} from "../../present-report"
import type {
  AdminCreateCreditReport,
  AdminGetCreditReportsParams,
} from "../../report-validators"

/** Lists what reports said of a credit's company, the newest first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminGetCreditReportsParams>,
  res: MedusaResponse<AdminCreditReportsResponse>
): Promise<void> => {
  const { id } = await findCredit(req.params.id, req.scope)
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "credit_report",
      fields: req.queryConfig.fields,
      filters: { company_credit_id: id },
      pagination: req.queryConfig.pagination,
    })
  res.json({
    credit_reports: (data as unknown as ReportRow[]).map(presentReport),
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}

/** Stores what staff have read of a company's solvency. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminCreateCreditReport>,
  res: MedusaResponse<AdminCreditReportResponse>
): Promise<void> => {
  const { reported_on, proposed_limit, reference, note } = req.validatedBody
  const { result } = await storeCreditReportWorkflow(req.scope).run({
    input: {
      company_credit_id: req.params.id,
      report: {
        reported_on,
        proposed_limit:
          proposed_limit === null
            ? null
            : MathBN.convert(proposed_limit).toFixed(),
        reference: reference ?? null,
        note: note ?? null,
      },
      actor: actorOf(req),
    },
  })
  res.json({ credit_report: await refetchReport(result.id, req.scope) })
}
