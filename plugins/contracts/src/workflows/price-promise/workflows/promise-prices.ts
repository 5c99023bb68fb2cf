import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import type { PromisedLine } from "../../../domain/price-promise"
import { PricePromiseEvents } from "../../../types/events"
import {
  createPricePromisesStep,
  type NewPricePromise,
} from "../steps/create-price-promises"
import { validatePromisedLinesStep } from "../steps/validate-promised-lines"

export const promisePricesWorkflowId = "promise-prices"

/** Prices that are promised together. */
export type PromisePricesWorkflowInput = {
  company_id: string
  /** Lower-case ISO 4217 code. */
  currency_code: string
  lines: PromisedLine[]
  /** First moment that they hold. */
  starts_at: Date | string
  /** First moment after it; null: until they are withdrawn. */
  ends_at: Date | string | null
  /** What promises: `quote` and its id, `staff` and the user's. */
  reference: { type: string; id: string; label?: string | null }
}

/**
 * Freezes prices for a company: for as long as it says they hold before its
 * contracts, price lists and campaigns, on every page, in every cart and on the
 * order. Quotes, punchout sessions and standing orders promise by it, each
 * under its own reference. Rolled back as a whole.
 *
 * @example
 * await promisePricesWorkflow(container).run({
 *   input: {
 *     company_id: "comp_1",
 *     currency_code: "sek",
 *     lines: [{ variant_id: "variant_1", amount: 75.5, min_quantity: 100, max_quantity: null }],
 *     starts_at: new Date(),
 *     ends_at: "2027-01-01T00:00:00Z",
 *     reference: { type: "quote", id: "quote_1", label: "Q-1042" },
 *   },
 * })
 */
export const promisePricesWorkflow = createWorkflow(
  promisePricesWorkflowId,
  (input: WorkflowData<PromisePricesWorkflowInput & Attributed>) => {
    useQueryGraphStep({
      entity: "company",
      fields: ["id"],
      filters: { id: input.company_id },
      options: { throwIfKeyNotFound: true, isList: false },
    }).config({ name: "get-company" })
    validatePromisedLinesStep(input.lines)

    const rows = transform({ input }, ({ input }) =>
      input.lines.map(
        (line) =>
          ({
            ...line,
            company_id: input.company_id,
            currency_code: input.currency_code,
            starts_at: input.starts_at,
            ends_at: input.ends_at,
            reference_type: input.reference.type,
            reference_id: input.reference.id,
            reference_label: input.reference.label ?? null,
          }) as NewPricePromise
      )
    )
    const promises = createPricePromisesStep(rows)

    const event = transform({ input, promises }, ({ input, promises }) => ({
      company_id: input.company_id,
      ids: promises.map(({ id }) => id),
    }))
    emitEventStep({ eventName: PricePromiseEvents.MADE, data: event })
    recordActivityStep({
      company_id: input.company_id,
      action: PricePromiseEvents.MADE,
      subject: {
        type: "price_promise",
        // Whoever promised is no subject: their name would stand for it.
        id: transform({ promises }, ({ promises }) => promises[0].id),
        label: transform({ input }, ({ input }) => input.reference.label ?? ""),
      },
      // There may be a thousand lines: the log says how many.
      after: transform({ rows }, ({ rows }) => ({ added: rows.length })),
      actor: input.actor,
    })
    return new WorkflowResponse(promises)
  }
)
