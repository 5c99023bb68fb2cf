import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PERSON_FIELDS } from "../../../domain/company-import/members/plan-members"
import type { MemberWrites } from "../../../domain/company-import/members/member-writes"
import { type Packed, unpack } from "../packed"

/**
 * Writes names and phone numbers of people without an account.
 *
 * Rollback writes the previous ones back.
 */
export const renamePeopleStep = createStep(
  "rename-people",
  async (writes: Packed<MemberWrites>, { container }) => {
    const service = container.resolve(Modules.CUSTOMER)
    const people = unpack(writes).renamed
    const previous = people.length
      ? await service.listCustomers(
          { id: people.map(({ id }) => id) },
          { select: ["id", ...PERSON_FIELDS] }
        )
      : []
    for (const { id, ...details } of people) {
      await service.updateCustomers(id, details)
    }
    return new StepResponse(
      undefined,
      previous.map(({ id, first_name, last_name, phone }) => ({
        id,
        first_name,
        last_name,
        phone,
      }))
    )
  },
  async (previous, { container }) => {
    const service = container.resolve(Modules.CUSTOMER)
    for (const { id, ...details } of previous ?? []) {
      await service.updateCustomers(id, details)
    }
  }
)
