import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DELIVERY_TERMS_MODULE } from "../../../modules/delivery_terms"
import type {
  DeliveryTermsModuleService,
  ReplacedTable,
} from "../../../modules/delivery_terms/service"
import type { Rows } from "../../../replacing/replace-rows"

export const replaceDeliveryRowsStepId = "replace-delivery-rows"

/** Rows that shall stand in a part of a table from now on. */
export type ReplaceDeliveryRowsStepInput = {
  table: ReplacedTable
  /** The part: `{ contract_id: "contr_1" }`; empty: the whole table. */
  scope: Record<string, unknown>
  rows: Rows
}

/**
 * Puts rows in the place of those that stand in a part of a table; answers
 * those that stood there. Rolled back: puts them back.
 */
export const replaceDeliveryRowsStep = createStep(
  replaceDeliveryRowsStepId,
  async (
    { table, scope, rows }: ReplaceDeliveryRowsStepInput,
    { container }
  ) => {
    const before = await container
      .resolve<DeliveryTermsModuleService>(DELIVERY_TERMS_MODULE)
      .replaceRows(table, scope, rows)
    return new StepResponse(before, { table, scope, before })
  },
  async (undo, { container }) => {
    if (undo) {
      await container
        .resolve<DeliveryTermsModuleService>(DELIVERY_TERMS_MODULE)
        .replaceRows(undo.table, undo.scope, undo.before)
    }
  }
)
