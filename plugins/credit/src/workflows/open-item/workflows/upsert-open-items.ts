import type { Attributed } from "@medusa-b2b/company/types"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { OpenItemEvents } from "../../../types/open-item-events"
import { bookOpenItemsStep } from "../steps/book-open-items"
import { recordOpenItemsStep } from "../steps/record-open-items"
import {
  writeOpenItemsStep,
  type WriteOpenItemsInput,
} from "../steps/write-open-items"

export const upsertOpenItemsWorkflowId = "upsert-open-items"

/** Prepared rows, and who sends them. */
export type UpsertOpenItemsInput = WriteOpenItemsInput & Attributed

/**
 * Takes what the ERP says about invoices, credit notes and payments, in any
 * order and as often as it likes: writes the items, books them in the ledger,
 * and makes the holds of their orders follow. Taken back whole when a later
 * step fails.
 *
 * @example
 * await upsertOpenItemsWorkflow(container).run({
 *   input: { ...(await prepareRows(rowsOfJson(items), ".", container)), mode: "skip_bad_rows" },
 * })
 *
 * @summary Create or change open items.
 */
export const upsertOpenItemsWorkflow = createWorkflow(
  upsertOpenItemsWorkflowId,
  (input: WorkflowData<UpsertOpenItemsInput>) => {
    const upserted = writeOpenItemsStep(input)
    bookOpenItemsStep(
      transform({ upserted }, ({ upserted }) =>
        upserted.written.map(({ id }) => id)
      )
    )
    const told = transform({ upserted }, ({ upserted: { written, paid } }) => {
      const payload = ({ id, kind, company_id }: (typeof paid)[number]) => ({
        id,
        kind,
        company_id,
      })
      return {
        created: written.filter(({ previous }) => !previous).map(payload),
        updated: written.filter(({ previous }) => previous).map(payload),
        paid: paid.map(payload),
      }
    })
    emitEventStep({
      eventName: OpenItemEvents.CREATED,
      data: told.created,
    }).config({ name: "tell-created" })
    emitEventStep({
      eventName: OpenItemEvents.UPDATED,
      data: told.updated,
    }).config({ name: "tell-updated" })
    emitEventStep({
      eventName: OpenItemEvents.PAID,
      data: told.paid,
    }).config({ name: "tell-paid" })
    recordOpenItemsStep(
      transform({ input, upserted }, ({ input, upserted }) => ({
        written: upserted.written,
        actor: input.actor,
      }))
    )
    return new WorkflowResponse(upserted)
  }
)
