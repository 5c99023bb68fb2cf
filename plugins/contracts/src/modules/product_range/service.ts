import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { branchesOf, type RangeRule } from "../../domain/range/range-rule"
import type { AssignedRange } from "../../domain/range/ranges-in-force"
import { ContractRange, ProductRange, ProductRangeRule } from "./models"

/** A range as the database has it. */
export type RangeRow = InferTypeOf<typeof ProductRange>
/** A rule as the database has it. */
export type RangeRuleRow = InferTypeOf<typeof ProductRangeRule>
/** A contract's range as the database has it. */
export type ContractRangeRow = InferTypeOf<typeof ContractRange>

/** Rules that come and go at once; those that come may be new or ones that were removed before. */
export type RuleChanges = {
  create?: RangeRule[]
  /** Ids of removed rules to bring back. */
  restore?: string[]
  /** Ids of rules to remove, so that they can be brought back. */
  remove?: string[]
}

/** Owns ranges, their rules, and which contract has which; knows no product and no contract. */
export class ProductRangeModuleService extends MedusaService({
  ProductRange,
  ProductRangeRule,
  ContractRange,
}) {
  /** The ranges of these contracts, without their rules; a contract without one is left out. */
  async rangesOfContracts(contractIds: string[]): Promise<AssignedRange[]> {
    if (!contractIds.length) {
      return []
    }
    const rows = await this.listContractRanges(
      { contract_id: contractIds },
      { relations: ["range"] }
    )
    return rows as unknown as AssignedRange[]
  }

  /**
   * Changes a range's rules, all or none, and with them its version and
   * branches: nothing is decided, or cached, by what the rules were.
   *
   * @returns ids of the rules that were made.
   */
  @InjectManager()
  async changeRules(
    rangeId: string,
    changes: RuleChanges,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<string[]> {
    return this.changeRules_(rangeId, changes, sharedContext)
  }

  @InjectTransactionManager()
  protected async changeRules_(
    rangeId: string,
    { create = [], restore = [], remove = [] }: RuleChanges,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<string[]> {
    if (remove.length) {
      await this.softDeleteProductRangeRules(remove, {}, sharedContext)
      // Before what comes: the same thing may be allowed now instead of denied.
      await (sharedContext.transactionManager as EntityManager).flush()
    }
    if (restore.length) {
      await this.restoreProductRangeRules(restore, {}, sharedContext)
    }
    const created = create.length
      ? await this.createProductRangeRules(
          create.map((rule) => ({ ...rule, range_id: rangeId })),
          sharedContext
        )
      : []
    const rules = await this.listProductRangeRules(
      { range_id: rangeId },
      { select: ["effect", "kind"] },
      sharedContext
    )
    const { version } = await this.retrieveProductRange(
      rangeId,
      { select: ["version"] },
      sharedContext
    )
    await this.updateProductRanges(
      {
        id: rangeId,
        version: version + 1,
        branches: branchesOf(rules) as unknown as Record<string, unknown>,
      },
      sharedContext
    )
    return created.map(({ id }) => id)
  }
}
