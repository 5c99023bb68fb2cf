import { sendMail } from "@medusa-b2b/kit/mail"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { isOpen } from "../../domain/application/application-status"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import {
  COMPANY_APPLICATION_MODULE,
  type CompanyApplicationModuleService,
} from "../../modules/company-application"
import type {
  ApprovalDTO,
  CompanyApplicationDTO,
} from "../../types/application"
import { CompanyApplicationEvents, CompanyEvents } from "../../types/events"
import { recordActivity } from "../activity/record-activity"
import { applicationActivity, userOf } from "./application-activity"
import { applicantMail } from "./application-mail"
import { lastEntry } from "./application-letter"
import { takeApprovalBack } from "./take-approval-back"

/** The invitation is made last: where it is, everything is. */
const isComplete = async (
  { company_id, created_at }: ApprovalDTO,
  { email }: CompanyApplicationDTO,
  container: MedusaContainer
): Promise<boolean> => {
  const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const [invitation] = await service.listCompanyInvitations(
    { company_id, email, created_at: { $gte: new Date(created_at) } },
    { select: ["id"], take: 1 }
  )
  return Boolean(invitation)
}

/** Tells what a workflow that was cut off had not told; what was told already is not told twice. */
const tell = async (
  approval: ApprovalDTO,
  application: CompanyApplicationDTO,
  container: MedusaContainer
): Promise<void> => {
  const { company_id, decision, actor } = approval
  const { id } = application
  await container
    .resolve(Modules.EVENT_BUS)
    .emit([
      ...(decision.as === "member"
        ? []
        : [{ name: CompanyEvents.CREATED, data: { id: company_id } }]),
      { name: CompanyApplicationEvents.APPROVED, data: { id, company_id } },
    ])
  await recordActivity(
    {
      ...applicationActivity(
        CompanyApplicationEvents.APPROVED,
        { application },
        actor ?? undefined,
        company_id
      ),
      once_key: approvalKey(approval),
    },
    container
  )
  const entry = await lastEntry(id, "approved", container)
  if (entry) {
    await sendMail(applicantMail("approved", application, entry.id), container)
  }
}

/** Under which the activity log keeps an approval once. */
export const approvalKey = ({ id }: Pick<ApprovalDTO, "id">): string =>
  `company-application.approved ${id}`

/**
 * Settles an approval whose server was killed: completes it where everything
 * was made, otherwise takes back what was, and the application is open again.
 * Safe to repeat.
 */
export const settleApproval = async (
  approval: ApprovalDTO,
  container: MedusaContainer
): Promise<void> => {
  const service: CompanyApplicationModuleService = container.resolve(
    COMPANY_APPLICATION_MODULE
  )
  const { application_id, company_id, decision, actor, token } = approval
  let application = (await service.retrieveCompanyApplication(
    application_id
  )) as unknown as CompanyApplicationDTO
  if (isOpen(application.status)) {
    if (!(await isComplete(approval, application, container))) {
      await takeApprovalBack(approval, container)
      await service.endApproval(token)
      return
    }
    const done = await service.transition({
      id: application_id,
      action: "approve",
      user_id: userOf(actor ?? undefined),
      approval: { token, outcome: decision.as, company_id },
    })
    application = done.application
  }
  await tell(approval, application, container)
  await service.endApproval(token)
}

/** Settles all approvals whose servers are gone. */
export const settleDeadApprovals = async (
  container: MedusaContainer
): Promise<void> => {
  const service: CompanyApplicationModuleService = container.resolve(
    COMPANY_APPLICATION_MODULE
  )
  for (;;) {
    const approval = await service.takeDeadApproval()
    if (!approval) {
      return
    }
    await settleApproval(approval, container)
  }
}
