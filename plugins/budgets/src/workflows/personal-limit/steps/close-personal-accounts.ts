import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PERSONAL_OWNER } from "../../budget/account-keys"
import { assertUnused } from "../../budget/assert-unused"
import { ledgerIn } from "../../budget/ledger-in"

/**
 * Closes the ledger accounts of a personal limit that is deleted already, so
 * that nobody opens another one. Rollback opens them again.
 */
export const closePersonalAccountsStep = createStep(
  "close-personal-accounts",
  async (limit_id: string, { container }) => {
    const ledger = ledgerIn(container)
    const accounts = await ledger.listLedgerAccounts(
      { owner_type: PERSONAL_OWNER, owner_id: limit_id, status: "open" },
      { select: ["id"], take: null as unknown as number }
    )
    const ids = accounts.map(({ id }) => id)
    for (const account_id of ids) {
      await ledger.changeStatus({ account_id, status: "closed" })
    }
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    for (const account_id of ids ?? []) {
      await ledgerIn(container).changeStatus({ account_id, status: "open" })
    }
  }
)

/**
 * Whether no order ever counted in a personal limit, whose ledger accounts are
 * closed already. Changes nothing.
 *
 * @throws MedusaError NOT_ALLOWED
 */
export const validatePersonalLimitUnusedStep = createStep(
  "validate-personal-limit-unused",
  async (
    { id, account_ids }: { id: string; account_ids: string[] },
    { container }
  ) => {
    await assertUnused(account_ids, `personal limit ${id}`, container)
    return new StepResponse(id)
  }
)
