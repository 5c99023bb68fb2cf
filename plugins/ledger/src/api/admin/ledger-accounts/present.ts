import type { StandingDTO } from "../../../types/account"
import type { AdminLedgerAccount } from "../../../types/http"

/** An account with where it stands, as staff see it. */
export const presentAccount = ({
  account,
  ...standing
}: StandingDTO): AdminLedgerAccount => ({
  ...account,
  standing,
})
