import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"
import type { CreditOptions } from "../../options"
import { parseOptions } from "../../parse-options"
import {
  CompanyCredit,
  CreditReport,
  ExchangeRate,
  OnAccountOrder,
  OnAccountShare,
} from "./models"

/** A company's credit as the database has it. */
export type CompanyCreditRow = Omit<
  InferTypeOf<typeof CompanyCredit>,
  "reports"
>

/** An order on account as the database has it. */
export type OnAccountOrderRow = InferTypeOf<typeof OnAccountOrder>

/** Owns companies' credits, reports on them, orders on account and exchange rates; knows no company, no order and no ledger. */
export class CompanyCreditModuleService extends MedusaService({
  CompanyCredit,
  CreditReport,
  ExchangeRate,
  OnAccountOrder,
  OnAccountShare,
}) {
  private readonly options_: CreditOptions

  constructor(
    ...args: [dependencies: object, options?: Record<string, unknown>]
  ) {
    super(...args)
    this.options_ = parseOptions(args[1])
  }

  /** The plugin's options, for steps and routes, which Medusa gives none. */
  async getOptions(): Promise<CreditOptions> {
    return this.options_
  }
}
