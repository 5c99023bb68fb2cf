import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"
import { CompanyCredit } from "./models"

/** A credit line as the database has it. */
export type CompanyCreditRow = InferTypeOf<typeof CompanyCredit>

/** Owns credit lines; knows no company and no ledger. */
export class CompanyCreditModuleService extends MedusaService({ CompanyCredit }) {}
