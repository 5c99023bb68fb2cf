import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"
import type { CreditOptions } from "../../options"
import { parseOptions } from "../../parse-options"
import { CreditEntry } from "./models"

/** A credit entry as the database has it. */
export type CreditEntryRow = InferTypeOf<typeof CreditEntry>

/** Owns credit entries; knows no company. */
export class CreditEntryModuleService extends MedusaService({ CreditEntry }) {
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
