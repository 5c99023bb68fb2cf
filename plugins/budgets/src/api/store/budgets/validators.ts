import { z } from "@medusajs/framework/zod"
import { OVER_BUDGET } from "../../../domain/over-budget"
import { WINDOWS } from "../../../domain/windows"
import { pageParams } from "../../validators"

/** Longest cost centre that an order can carry. */
const REFERENCE_LENGTH = 255

export const StoreGetBudgetsParams = pageParams
export type StoreGetBudgetsParams = z.infer<typeof StoreGetBudgetsParams>

/** A moment in ISO 8601 with its offset. */
const moment = z.iso.datetime({ offset: true })

export const StoreCreateBudget = z.strictObject({
  title: z.string().min(1).max(255),
  /** Orders with it alone count; all when left out. */
  cost_centre: z.string().min(1).max(REFERENCE_LENGTH).nullish(),
  currency_code: z
    .string()
    .regex(/^[a-z]{3}$/i)
    .toLowerCase(),
  /** In major units, without VAT; a decimal text keeps every digit. */
  amount: z.union([
    z.number().min(0),
    z.string().regex(/^\d{1,20}(\.\d{1,6})?$/),
  ]),
  window: z.enum(WINDOWS).default("month"),
  /** Of a fixed window, and of no other. */
  starts_at: moment.optional(),
  ends_at: moment.optional(),
  over: z.enum(OVER_BUDGET).default("block"),
})
export type StoreCreateBudget = z.infer<typeof StoreCreateBudget>
