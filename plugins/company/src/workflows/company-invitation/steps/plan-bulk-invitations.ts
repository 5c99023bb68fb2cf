import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type NotInvited,
  planBulkInvitations,
} from "../../../domain/bulk-invitation"
import {
  COMPANY_IMPORT_MODULE,
  type CompanyImportModuleService,
} from "../../../modules/company-import"
import type { CreateInvitationDTO } from "../../../types/invitation"
import { loadInvitationCandidates } from "../load-invitation-candidates"

/** People who are invited at a time; who asks again gets the next ones. */
const AT_A_TIME = 10_000

/** Whom of an import to invite, and whom not. */
export type BulkInvitations = {
  invitations: CreateInvitationDTO[]
  refused: NotInvited[]
  /** People for whom it is too many at a time: to be asked for again. */
  left: number
}

/**
 * Decides whom of an import of members to invite. Changes nothing.
 *
 * @throws MedusaError NOT_FOUND for an unknown import, NOT_ALLOWED for one that has taken no members.
 */
export const planBulkInvitationsStep = createStep(
  "plan-bulk-invitations",
  async (
    { company_import_id }: { company_import_id: string },
    { container }
  ) => {
    const imports: CompanyImportModuleService = container.resolve(
      COMPANY_IMPORT_MODULE
    )
    const { kind, status, dry_run } =
      await imports.retrieveCompanyImport(company_import_id)
    if (kind !== "members" || status !== "done" || dry_run) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The import ${company_import_id} has taken no members: there is nobody to invite`
      )
    }
    const { invite, refused } = planBulkInvitations(
      await loadInvitationCandidates(company_import_id, container)
    )
    return new StepResponse<BulkInvitations>({
      invitations: invite
        .slice(0, AT_A_TIME)
        .map(({ member: { company_id, role, language }, person }) => ({
          company_id,
          role,
          language,
          email: person.email,
          first_name: person.first_name,
          last_name: person.last_name,
        })),
      refused,
      left: Math.max(0, invite.length - AT_A_TIME),
    })
  }
)
