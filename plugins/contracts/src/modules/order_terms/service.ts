import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { replaceRows, type Rows } from "../../replacing/replace-rows"
import { OrderValueTerms, QuantityRule } from "./models"

/** A quantity rule as the database has it. */
export type QuantityRuleRow = InferTypeOf<typeof QuantityRule>
/** What a contract says about the value of an order, as the database has it. */
export type OrderValueTermsRow = InferTypeOf<typeof OrderValueTerms>

/** Tables of which a contract's part is written as a whole. */
export type OrderTermsTable = "QuantityRules" | "OrderValueTerms"

/** Owns what contracts say about how much is ordered; knows no contract and no cart but their ids. */
export class OrderTermsModuleService extends MedusaService({
  QuantityRule,
  OrderValueTerms,
}) {
  /**
   * Puts rows in the place of those that a contract has in a table, all or none.
   *
   * @returns the rows that stood there, as they can be put back.
   */
  @InjectManager()
  async replaceRows(
    table: OrderTermsTable,
    scope: { contract_id: string },
    rows: Rows,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<Rows> {
    return this.replaceRows_(table, scope, rows, sharedContext)
  }

  @InjectTransactionManager()
  protected async replaceRows_(
    table: OrderTermsTable,
    scope: { contract_id: string },
    rows: Rows,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<Rows> {
    return replaceRows(this, table, scope, rows, sharedContext)
  }
}
