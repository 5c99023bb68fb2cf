import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import type { CreateInvitationDTO } from "../../../types/invitation"

/**
 * The people to invite, with their addresses in lower case. Refuses who is
 * there twice, and members who can log in already; a member without an account
 * (imported, say) gets theirs by the invitation.
 *
 * @throws MedusaError INVALID_DATA or DUPLICATE_ERROR naming the e-mail address.
 */
export const validateInviteesStep = createStep(
  "validate-invitees",
  async (invitations: CreateInvitationDTO[], { container }) => {
    const people = invitations.map((each) => ({
      ...each,
      email: each.email.trim().toLowerCase(),
    }))
    const seen = new Set<string>()
    const twice = people.find(({ company_id, email }) => {
      const before = seen.size
      return seen.add(`${company_id} ${email}`).size === before
    })
    if (twice) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `email: ${twice.email} is there twice`
      )
    }
    const customers = await container
      .resolve(Modules.CUSTOMER)
      .listCustomers(
        { email: people.map(({ email }) => email), has_account: true },
        { select: ["id", "email"], take: people.length }
      )
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const members = await service.listCompanyMembers(
      {
        customer_id: customers.map(({ id }) => id),
        company_id: people.map(({ company_id }) => company_id),
        status: "active",
      },
      { select: ["customer_id", "company_id"], take: null as never }
    )
    const known = people.find(({ company_id, email }) =>
      members.some(
        (member) =>
          member.company_id === company_id &&
          customers.some(
            (each) => each.id === member.customer_id && each.email === email
          )
      )
    )
    if (known) {
      throw new MedusaError(
        MedusaError.Types.DUPLICATE_ERROR,
        `email: ${known.email} is a member of the company ${known.company_id} already`
      )
    }
    return new StepResponse(people)
  }
)
