import type { MedusaContainer } from "@medusajs/framework/types"
import { refreshLostEdits } from "../workflows/tax/refresh-lost-edits"

/** Sees to edited orders whose event was lost. */
const refreshEditedOrdersTax = async (
  container: MedusaContainer
): Promise<void> => {
  await refreshLostEdits(container)
}

export default refreshEditedOrdersTax

export const config = {
  name: "refresh-edited-orders-tax",
  schedule: "*/10 * * * *",
}
