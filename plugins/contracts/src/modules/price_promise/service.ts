import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"
import { PricePromise } from "./models"

/** A promised price as the database has it. */
export type PricePromiseRow = InferTypeOf<typeof PricePromise>

/** Owns the prices that have been promised to companies. */
export class PricePromiseModuleService extends MedusaService({
  PricePromise,
}) {}
