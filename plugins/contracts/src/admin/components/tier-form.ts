import type { TFunction } from "i18next"
import * as z from "zod"

import { tierFaults } from "../utils/tier-faults"

const rowSchema = z.object({
  price_id: z.string().nullable(),
  from: z.string(),
  to: z.string(),
  amount: z.string(),
})

/** An article with its tiers; a fault is shown at the field that it is in. */
export const tierSchema = (t: TFunction<"contract">) =>
  z
    .object({ variant_id: z.string().min(1), tiers: z.array(rowSchema) })
    .superRefine(({ tiers }, context) => {
      for (const { row, field, code } of tierFaults(tiers)) {
        context.addIssue({
          code: "custom",
          path: ["tiers", row, field],
          message: t(`faults.${code}`),
        })
      }
    })

export type TierValues = z.infer<ReturnType<typeof tierSchema>>
