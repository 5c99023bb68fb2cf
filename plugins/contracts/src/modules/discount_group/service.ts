import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"
import { DiscountGroup, DiscountGroupArticle } from "./models"

/** A discount group as the database has it. */
export type DiscountGroupRow = InferTypeOf<typeof DiscountGroup>

/** Owns discount groups and which articles are in them. */
export class DiscountGroupModuleService extends MedusaService({
  DiscountGroup,
  DiscountGroupArticle,
}) {}
