import type { MedusaContainer } from "@medusajs/framework/types"
import { recheckVatIds as recheck } from "../workflows/tax/recheck-vat-ids"

/** Asks again about VAT ids whose answers have grown old. */
const recheckVatIds = async (container: MedusaContainer): Promise<void> => {
  await recheck(container)
}

export default recheckVatIds

export const config = {
  name: "recheck-vat-ids",
  schedule: "17 * * * *",
}
