import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"
import type { WishKeepingOptions } from "../../options"
import { parseOptions } from "../../parse-options"
import { WishList } from "./models"

/** A wish list as the database has it. */
export type WishListRow = InferTypeOf<typeof WishList>

/** Owns wish lists; knows no company. */
export class WishListModuleService extends MedusaService({ WishList }) {
  private readonly options_: WishKeepingOptions

  constructor(
    ...args: [dependencies: object, options?: Record<string, unknown>]
  ) {
    super(...args)
    this.options_ = parseOptions(args[1])
  }

  /** The plugin's options, for steps and routes, which Medusa gives none. */
  async getOptions(): Promise<WishKeepingOptions> {
    return this.options_
  }
}
