import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"
import type { BudgetsOptions } from "../../options"
import { parseOptions } from "../../parse-options"
import { Budget, PersonalLimit } from "./models"

/** A budget as the database has it. */
export type BudgetRow = InferTypeOf<typeof Budget>

/** A personal limit as the database has it. */
export type PersonalLimitRow = InferTypeOf<typeof PersonalLimit>

/** Owns budgets and personal limits; knows no company. */
export class BudgetModuleService extends MedusaService({
  Budget,
  PersonalLimit,
}) {
  private readonly options_: BudgetsOptions

  constructor(
    ...args: [dependencies: object, options?: Record<string, unknown>]
  ) {
    super(...args)
    this.options_ = parseOptions(args[1])
  }

  /** The plugin's options, for steps and routes, which Medusa gives none. */
  async getOptions(): Promise<BudgetsOptions> {
    return this.options_
  }
}
