import { z } from "@medusajs/framework/zod"
import { EVERYTHING, TARGET_TYPES } from "../../../domain/target"
import { id } from "../../validators"

/** Most that an integer column holds. */
const MOST = 2_147_483_647

const quantity = z.number().int().min(1).max(MOST).nullable().default(null)
const amount = z.number().min(0).max(1_000_000_000_000).nullable().default(null)

export const AdminSetQuantityRules = z.strictObject({
  quantity_rules: z
    .array(
      z
        .strictObject({
          target_type: z.enum(TARGET_TYPES),
          target_id: id,
          minimum: quantity,
          maximum: quantity,
          multiple: quantity,
        })
        .refine(
          ({ target_type, target_id }) =>
            (target_type === "all") === (target_id === EVERYTHING),
          {
            error: `target_id is "${EVERYTHING}" with the target_type "all", and only with it`,
          }
        )
    )
    .max(2000),
})
export type AdminSetQuantityRulesType = z.infer<typeof AdminSetQuantityRules>

export const AdminSetOrderValue = z.strictObject({
  order_value: z
    .strictObject({
      minimum: amount,
      maximum: amount,
      small_order_fee: amount,
    })
    .nullable(),
})
export type AdminSetOrderValueType = z.infer<typeof AdminSetOrderValue>
