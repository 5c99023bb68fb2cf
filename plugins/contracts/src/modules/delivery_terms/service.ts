import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import {
  CarrierAccount,
  ClosedDay,
  DeliveryArea,
  DeliveryWish,
  FreightTerms,
  LeadTime,
  OrderDelivery,
} from "./models"

/** What a contract says about freight, as the database has it. */
export type FreightTermsRow = InferTypeOf<typeof FreightTerms>
/** A company's account with a carrier, as the database has it. */
export type CarrierAccountRow = InferTypeOf<typeof CarrierAccount>
/** A lead time as the database has it. */
export type LeadTimeRow = InferTypeOf<typeof LeadTime>
/** What stands about an order's delivery, as the database has it. */
export type OrderDeliveryRow = InferTypeOf<typeof OrderDelivery>

/** Tables that are written as a whole, or as the whole of one contract's, company's or cart's part. */
export type ReplacedTable =
  | "CarrierAccounts"
  | "ClosedDays"
  | "DeliveryAreas"
  | "DeliveryWishes"
  | "FreightTerms"
  | "LeadTimes"

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

/** Owns what is agreed, promised and wished about freight and delivery; knows no contract, company or cart but their ids. */
export class DeliveryTermsModuleService extends MedusaService({
  FreightTerms,
  CarrierAccount,
  LeadTime,
  ClosedDay,
  DeliveryArea,
  DeliveryWish,
  OrderDelivery,
}) {
  /**
   * Puts rows in the place of those that stand in a part of a table, all or none.
   *
   * @param scope - The part: `{ contract_id: "contr_1" }`; empty: the whole table.
   * @returns the rows that stood there, as they can be put back.
   */
  @InjectManager()
  async replaceRows(
    table: ReplacedTable,
    scope: Record<string, unknown>,
    rows: Rows,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<Rows> {
    return this.replaceRows_(table, scope, rows, sharedContext)
  }

  @InjectTransactionManager()
  protected async replaceRows_(
    table: ReplacedTable,
    scope: Record<string, unknown>,
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
