import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { CompanyWrites } from "../../../domain/company-import/companies/company-writes"
import type { Attributed } from "../../../types/activity"
import { CompanyEvents } from "../../../types/events"
import { customerGroupName } from "../../company/customer-group-name"
import { companyEvents } from "../company-events"
import { type Packed, unpack } from "../packed"
import { createCompanyGroupsStep } from "../steps/create-company-groups"
import { renameCompanyGroupsStep } from "../steps/rename-company-groups"
import { writeCompaniesStep } from "../steps/write-companies"

/** What a plan writes, and the customer groups of companies that get another name. */
export type ImportCompaniesInput = Attributed & {
  writes: Packed<CompanyWrites>
  /** Customer groups by id of the company that is there already. */
  groups: Packed<Record<string, string>>
  /** Run whose progress is noted; null for an upsert. */
  run_id: string | null
}

export const importCompaniesWorkflowId = "import-companies"

/**
 * Creates, changes and moves thousands of companies with their customer
 * groups: all of them, or on any failure none.
 *
 * @example
 * await importCompaniesWorkflow(container).run({
 *   input: { writes: pack(companyWrites(planned, known)), groups: pack({}), run_id: null },
 * })
 *
 * @summary Write planned companies.
 *
 * @property hooks.companiesImported - Runs after all companies and groups are there.
 */
export const importCompaniesWorkflow = createWorkflow(
  importCompaniesWorkflowId,
  (input: WorkflowData<ImportCompaniesInput>) => {
    const { writes, run_id, actor } = input
    const groups = createCompanyGroupsStep({ writes, run_id })
    const { previous } = writeCompaniesStep({ writes, groups, actor })
    renameCompanyGroupsStep(
      transform({ input }, ({ input }) => {
        const groupOf = unpack(input.groups)
        return unpack(input.writes).update.flatMap(({ id, name }) =>
          name && groupOf[id]
            ? [{ id: groupOf[id], name: customerGroupName({ id, name }) }]
            : []
        )
      })
    )
    const told = transform({ writes, previous }, ({ writes, previous }) =>
      companyEvents(unpack(writes), unpack(previous))
    )
    emitEventStep({
      eventName: CompanyEvents.CREATED,
      data: told[CompanyEvents.CREATED],
    }).config({ name: "tell-created" })
    emitEventStep({
      eventName: CompanyEvents.UPDATED,
      data: told[CompanyEvents.UPDATED],
    }).config({ name: "tell-updated" })
    emitEventStep({
      eventName: CompanyEvents.MOVED,
      data: told[CompanyEvents.MOVED],
    }).config({ name: "tell-moved" })
    emitEventStep({
      eventName: CompanyEvents.APPROVED,
      data: told[CompanyEvents.APPROVED],
    }).config({ name: "tell-approved" })
    emitEventStep({
      eventName: CompanyEvents.SUSPENDED,
      data: told[CompanyEvents.SUSPENDED],
    }).config({ name: "tell-suspended" })
    emitEventStep({
      eventName: CompanyEvents.ACTIVATED,
      data: told[CompanyEvents.ACTIVATED],
    }).config({ name: "tell-activated" })
    emitEventStep({
      eventName: CompanyEvents.CLOSED,
      data: told[CompanyEvents.CLOSED],
    }).config({ name: "tell-closed" })
    emitEventStep({
      eventName: CompanyEvents.REOPENED,
      data: told[CompanyEvents.REOPENED],
    }).config({ name: "tell-reopened" })
    const companiesImported = createHook("companiesImported", {
      created: told[CompanyEvents.CREATED],
    })
    return new WorkflowResponse(told[CompanyEvents.CREATED], {
      hooks: [companiesImported],
    })
  }
)
