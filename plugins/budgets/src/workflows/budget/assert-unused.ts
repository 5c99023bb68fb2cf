import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { ledgerIn } from "./ledger-in"

/**
 * Refuses where something was ever booked. Only sure of accounts that hold
 * nothing more: the caller closes them first.
 *
 * @param what - For the message: `budget budg_1`.
 * @throws MedusaError NOT_ALLOWED
 */
export const assertUnused = async (
  account_ids: string[],
  what: string,
  container: MedusaContainer
): Promise<void> => {
  const [entry] = account_ids.length
    ? await ledgerIn(container).listLedgerEntries(
        { account_id: account_ids },
        { take: 1, select: ["id"] }
      )
    : []
  if (entry) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Orders have counted in the ${what}: it can be closed, not deleted`
    )
  }
}
