import { z } from "@medusajs/framework/zod"
import { Short } from "../../validators"

export const AdminGetLedgerDifferencesParams = z.strictObject({
  /** One account; all when left out. */
  account_id: Short.optional(),
})

export type AdminGetLedgerDifferencesParams = z.infer<
  typeof AdminGetLedgerDifferencesParams
>
