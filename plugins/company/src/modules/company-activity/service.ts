import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type {
  CompanyActivityDTO,
  NewCompanyActivity,
} from "../../types/activity"
import { CompanyActivity } from "./models/company-activity"
import { inTransaction } from "./sql/entity-manager"
import { insertMany } from "./sql/insert-many"
import { insertOnce } from "./sql/insert-once"

/**
 * The activity log. It is read with the generated methods and written with
 * `record`; what else the generated methods would do, the database refuses.
 */
export class CompanyActivityModuleService extends MedusaService({
  CompanyActivity,
}) {
  /**
   * Adds an entry.
   *
   * @returns null when there is one with the same `once_key` already.
   */
  @InjectManager()
  async record(
    entry: NewCompanyActivity,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyActivityDTO | null> {
    return this.record_(entry, context)
  }

  @InjectTransactionManager()
  protected async record_(
    entry: NewCompanyActivity,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyActivityDTO | null> {
    return insertOnce(inTransaction(context), entry)
  }

  /**
   * Adds many entries at once; none of them may have a `once_key`.
   *
   * @returns their ids, in order.
   */
  @InjectManager()
  async recordMany(
    entries: NewCompanyActivity[],
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return this.recordMany_(entries, context)
  }

  @InjectTransactionManager()
  protected async recordMany_(
    entries: NewCompanyActivity[],
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return insertMany(inTransaction(context), entries)
  }
}
