import type { MedusaContainer } from "@medusajs/framework/types"
import type { LedgerDifference } from "../../types/statement"
import { ledgerIn } from "./ledger-service"

/**
 * Derives every balance anew from the entries: for the end of a test, and for
 * whoever doubts.
 *
 * @returns what differs; none when all is right.
 *
 * @example
 * expect(await findLedgerDifferences(container)).toEqual([])
 */
export const findLedgerDifferences = (
  container: MedusaContainer,
  account_ids?: string[]
): Promise<LedgerDifference[]> =>
  ledgerIn(container).differences(account_ids ?? null)
