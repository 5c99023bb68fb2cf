import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"
import { CreditLine } from "./models"

/** A credit line as the database has it. */
export type CreditLineRow = InferTypeOf<typeof CreditLine>

/** Owns credit lines; knows no company and no ledger. */
export class CreditLineModuleService extends MedusaService({ CreditLine }) {}
