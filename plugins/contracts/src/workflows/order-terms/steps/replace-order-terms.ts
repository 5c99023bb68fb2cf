import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORDER_TERMS_MODULE } from "../../../modules/order_terms"
import type {
  OrderTermsModuleService,
  OrderTermsTable,
} from "../../../modules/order_terms/service"
import type { Rows } from "../../../replacing/replace-rows"

export const replaceOrderTermsStepId = "replace-order-terms"

/** Rows that a contract has in a table from now on. */
export type ReplaceOrderTermsStepInput = {
  table: OrderTermsTable
  contract_id: string
  rows: Rows
}

/**
 * Puts rows in the place of those that a contract has in a table; answers those
 * that stood there. Rolled back: puts them back.
 */
export const replaceOrderTermsStep = createStep(
  replaceOrderTermsStepId,
  async (
    { table, contract_id, rows }: ReplaceOrderTermsStepInput,
    { container }
  ) => {
    const before = await container
      .resolve<OrderTermsModuleService>(ORDER_TERMS_MODULE)
      .replaceRows(table, { contract_id }, rows)
    return new StepResponse(before, { table, contract_id, before })
  },
  async (undo, { container }) => {
    if (undo) {
      await container
        .resolve<OrderTermsModuleService>(ORDER_TERMS_MODULE)
        .replaceRows(undo.table, { contract_id: undo.contract_id }, undo.before)
    }
  }
)
