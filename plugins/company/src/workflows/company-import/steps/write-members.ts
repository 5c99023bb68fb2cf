import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MemberWrites } from "../../../domain/company-import/members/member-writes"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import { pack, type Packed, unpack } from "../packed"

/** Members to add and to change, and the ids of the people who were created for them. */
export type WriteMembersInput = {
  writes: Packed<MemberWrites>
  /** Ids of new customers by e-mail address. */
  people: Packed<Record<string, string>>
}

/** A member that has been added. */
export type AddedMember = {
  id: string
  company_id: string
  customer_id: string
}

/**
 * Adds and changes thousands of members in one transaction.
 *
 * Rollback deletes the added ones, and writes fields and defaults back.
 *
 * @returns the added ones, and the changed ones as they were.
 */
export const writeMembersStep = createStep(
  "write-members",
  async (input: WriteMembersInput, { container }) => {
    const { add, change } = unpack(input.writes)
    const people = unpack(input.people)
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const members = add.map(({ email, customer_id, ...member }) => ({
      ...member,
      customer_id: customer_id ?? people[email],
    }))
    const undo = await service.writeMembers(members, change)
    const added: AddedMember[] = members.map((member, index) => ({
      id: undo.added[index],
      company_id: member.company_id,
      customer_id: member.customer_id,
    }))
    return new StepResponse(
      { added: pack(added), previous: pack(undo.previous) },
      undo
    )
  },
  async (undo, { container }) => {
    if (undo) {
      const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
      await service.unwriteMembers(undo)
    }
  }
)
