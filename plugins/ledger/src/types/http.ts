import type { LedgerAccountDTO, StandingDTO } from "./account"
import type { LedgerDifference, StatementDTO } from "./statement"

/** An account with where it stands, as staff see it. Amounts are decimal texts, in the account's unit. */
export type AdminLedgerAccount = LedgerAccountDTO & {
  standing: Omit<StandingDTO, "account">
}

export type AdminLedgerAccountResponse = { ledger_account: AdminLedgerAccount }

export type AdminLedgerAccountListResponse = {
  ledger_accounts: AdminLedgerAccount[]
  count: number
  offset: number
  limit: number
}

export type AdminLedgerStatementResponse = Omit<StatementDTO, "account"> & {
  ledger_account: LedgerAccountDTO
}

export type AdminLedgerDifferenceListResponse = {
  ledger_differences: LedgerDifference[]
}
