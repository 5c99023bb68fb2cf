import type { MedusaRequest } from "@medusajs/framework/http"
import type { InvitationState } from "../../domain/invitation"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import type { CompanyInvitationListResponse } from "../../types/http/invitations"
import { invitationFields } from "../../types/invitation-fields"
import { presentInvitation } from "./present-invitation"

const filterOf = (state: InvitationState, now: Date): object => {
  switch (state) {
    case "pending":
      return { status: "pending", expires_at: { $gt: now } }
    case "expired":
      return { status: "pending", expires_at: { $lte: now } }
    default:
      return { status: state }
  }
}

/** A page of the invitations to the company of the path. */
export const listInvitations = async (
  req: MedusaRequest
): Promise<CompanyInvitationListResponse> => {
  const service: CompanyModuleService = req.scope.resolve(COMPANY_MODULE)
  const { status } = req.filterableFields as {
    status?: InvitationState | InvitationState[]
  }
  const { skip = 0, take = 20, order } = req.queryConfig.pagination
  const now = new Date()
  const [rows, count] = await service.listAndCountCompanyInvitations(
    {
      company_id: req.params.id,
      ...(status
        ? { $or: [status].flat().map((each) => filterOf(each, now)) }
        : {}),
    },
    { skip, take: take as number, order, select: [...invitationFields] }
  )
  return {
    invitations: rows.map(presentInvitation),
    count,
    offset: skip,
    limit: take as number,
  }
}

/** One invitation. */
export const readInvitation = async (
  req: MedusaRequest,
  id: string
): Promise<CompanyInvitationListResponse["invitations"][number]> => {
  const service: CompanyModuleService = req.scope.resolve(COMPANY_MODULE)
  return presentInvitation(await service.retrieveCompanyInvitation(id))
}
