import type { MedusaContainer } from "@medusajs/framework/types"
import { ledgerIn } from "./ledger-service"

/**
 * Releases holds that have expired, a batch after the other. Two who do so at
 * once do no harm: each hold is released under its account's lock, as far as
 * something is left.
 *
 * @returns how many expired holds were found.
 */
export const expireLedgerHolds = async (
  container: MedusaContainer
): Promise<number> => {
  const ledger = ledgerIn(container)
  const { expiry_batch } = await ledger.getOptions()
  let all = 0
  for (;;) {
    const found = await ledger.expireHolds(expiry_batch)
    all += found
    if (found < expiry_batch) {
      return all
    }
  }
}
