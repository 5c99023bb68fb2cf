import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { createCustomersWorkflow } from "@medusajs/medusa/core-flows"
import type { MemberWrites } from "../../../domain/company-import/members/member-writes"
import { chunks, eachChunk } from "../chunks"
import { noteProgress } from "../note-progress"
import { pack, type Packed, unpack } from "../packed"

/** Members whose people may be no customers yet. */
export type CreatePeopleInput = {
  writes: Packed<MemberWrites>
  run_id: string | null
}

const remove = async (ids: string[], container: MedusaContainer) => {
  for (const chunk of chunks(ids)) {
    await container.resolve(Modules.CUSTOMER).deleteCustomers(chunk)
  }
}

/**
 * Creates customers without an account, in chunks, by core's workflow; so what
 * the merchant has put on its hook runs for them too.
 *
 * Rollback deletes them.
 *
 * @returns ids by e-mail address.
 */
export const createPeopleStep = createStep(
  "create-people",
  async ({ writes, run_id }: CreatePeopleInput, { container }) => {
    const ids: Record<string, string> = {}
    try {
      await eachChunk(unpack(writes).people, async (chunk) => {
        const { result } = await createCustomersWorkflow(container).run({
          input: { customersData: chunk },
        })
        for (const { id, email } of result) {
          ids[email] = id
        }
        await noteProgress(run_id, Object.keys(ids).length, container)
      })
    } catch (error) {
      // A failed step is not rolled back itself: its earlier chunks are.
      await remove(Object.values(ids), container)
      throw error
    }
    return new StepResponse(pack(ids), Object.values(ids))
  },
  async (ids, { container }) => remove(ids ?? [], container)
)
