import type { MedusaContainer } from "@medusajs/framework/types"
import { expireLedgerHolds } from "../workflows/ledger/expire-ledger-holds"

/** Gives back what was held for a while and came to nothing. */
const expireHolds = async (container: MedusaContainer): Promise<void> => {
  await expireLedgerHolds(container)
}

export default expireHolds

export const config = {
  name: "expire-ledger-holds",
  schedule: "*/20 * * * * *",
}
