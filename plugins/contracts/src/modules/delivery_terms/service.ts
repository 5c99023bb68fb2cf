import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { replaceRows, type Rows } from "../../replacing/replace-rows"
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
    return replaceRows(this, table, scope, rows, sharedContext)
  }
}
