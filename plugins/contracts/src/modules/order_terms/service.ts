import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { OrderValueTerms, QuantityRule } from "./models"

/** A quantity rule as the database has it. */
export type QuantityRuleRow = InferTypeOf<typeof QuantityRule>
/** What a contract says about the value of an order, as the database has it. */
export type OrderValueTermsRow = InferTypeOf<typeof OrderValueTerms>

/** Tables of which a contract's part is written as a whole. */
export type OrderTermsTable = "QuantityRules" | "OrderValueTerms"

/** Rows, without what the database adds to them. */
export type Rows = Record<string, unknown>[]

type Generated = Record<string, (...args: unknown[]) => Promise<Rows>>

const withoutTimes = ({
  created_at: _created,
  updated_at: _updated,
  deleted_at: _deleted,
  ...row
}: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).filter(([column]) => !column.startsWith("raw_"))
  )

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
    const generated = this as unknown as Generated
    const before = await generated[`list${table}`](scope, {}, sharedContext)
    if (before.length) {
      const ids = before.map(({ id }) => id)
      await generated[`delete${table}`](ids, sharedContext)
    }
    if (rows.length) {
      await generated[`create${table}`](
        rows.map((row) => ({ ...row, ...scope })),
        sharedContext
      )
    }
    return before.map(withoutTimes)
  }
}
