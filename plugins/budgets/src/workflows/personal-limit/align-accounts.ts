import type { By, LedgerAccountDTO } from "@medusa-b2b/ledger/types"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "@medusa-b2b/company/modules/company"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import type { PersonalWindow } from "../../domain/windows"
import type { PersonalLimitRow } from "../../modules/budget"
import { PERSONAL_OWNER, personalKeyOf } from "../budget/account-keys"
import { amountOf } from "../budget/amount-of"
import { budgetsIn } from "../budget/budgets-in"
import { ledgerIn } from "../budget/ledger-in"

/** Longest time, in seconds, for which somebody waits for others who align the same limit. */
const PATIENCE = 30

/**
 * Opens the account of a member. Its days, weeks and months turn in the time
 * zone that the company has now, and go on doing so when the company gets
 * another one: what counts in a window would otherwise be forgotten with it.
 */
const openFor = async (
  limit: PersonalLimitRow,
  member_id: string,
  by: By,
  container: MedusaContainer
): Promise<LedgerAccountDTO> => {
  const [company] = await container
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .listCompanies({ id: limit.company_id }, { select: ["time_zone"] })
  const { account } = await ledgerIn(container).openAccount({
    ...by,
    key: personalKeyOf(limit.id, member_id),
    owner_type: PERSONAL_OWNER,
    owner_id: limit.id,
    kind: "personal_limit",
    unit: limit.currency_code,
    limit_amount: amountOf(limit),
    window_kind: limit.window as Exclude<PersonalWindow, "order">,
    time_zone: company?.time_zone ?? "UTC",
  })
  return account
}

/**
 * Brings the ledger accounts of a personal limit to what the limit says, and
 * opens the ones of members that are named. The limit is read under a lock, so
 * that the last one to do so always leaves what the limit says by then.
 *
 * @returns ids of the accounts by member; none for a limit that is gone, or that counts by order.
 */
export const alignAccounts = async (
  limit_id: string,
  members: string[],
  container: MedusaContainer,
  by: By = {}
): Promise<Map<string, string>> =>
  container.resolve(Modules.LOCKING).execute(
    `budgets.personal_limit:${limit_id}`,
    async () => {
      const ledger = ledgerIn(container)
      const [limit] = await budgetsIn(container).listPersonalLimits({
        id: limit_id,
      })
      if (!limit || limit.window === "order") {
        return new Map()
      }
      const limit_amount = amountOf(limit)
      const opened = new Map<string, string>()
      for (const member_id of members) {
        const account =
          (await ledger.findAccount(personalKeyOf(limit.id, member_id))) ??
          (await openFor(limit, member_id, by, container))
        opened.set(member_id, account.id)
      }
      const accounts = await ledger.listLedgerAccounts(
        { owner_type: PERSONAL_OWNER, owner_id: limit.id },
        { select: ["id"], take: null as unknown as number }
      )
      for (const { id } of accounts) {
        const { limit_amount: present } = await ledger.getAccount(id)
        if (present === null || !MathBN.eq(present, limit_amount)) {
          await ledger.changeLimit({ ...by, account_id: id, limit_amount })
        }
      }
      return opened
    },
    { timeout: PATIENCE }
  )
