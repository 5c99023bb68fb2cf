import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { LedgerDifference } from "../types/statement"
import { findLedgerDifferences } from "../workflows/ledger/find-ledger-differences"

const inWords = ({
  what,
  account_id,
  period,
  id,
  field,
  stored,
  derived,
}: LedgerDifference): string =>
  `${account_id}, period ${period}: ${what} ${id} has ${field} ${stored ?? "nowhere"}, by the entries it is ${derived}`

/**
 * Derives every balance anew from the entries and lists what differs. Changes
 * nothing.
 *
 * `npx medusa exec node_modules/@medusa-b2b/ledger/.medusa/server/src/scripts/check-ledger.js`
 *
 * @param args - Ids of accounts; all accounts without.
 * @throws MedusaError UNEXPECTED_STATE when something differs, so that the command fails.
 */
export default async function checkLedger({
  container,
  args = [],
}: {
  container: MedusaContainer
  args?: string[]
}): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const found = await findLedgerDifferences(
    container,
    args.length ? args : undefined
  )
  if (!found.length) {
    logger.info("The ledger adds up: no difference")
    return
  }
  found.map(inWords).forEach((line) => logger.error(line))
  throw new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `The ledger does not add up: ${found.length} differences`
  )
}
