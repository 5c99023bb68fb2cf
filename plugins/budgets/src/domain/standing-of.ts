import type { StandingDTO } from "@medusa-b2b/ledger/types"
import { MathBN } from "@medusajs/framework/utils"
import type { BudgetStanding } from "../types/http"

/** Where a budget or limit stands, by its ledger account. */
export const standingOf = ({
  starts_at,
  ends_at,
  held,
  charged,
  credited,
  free,
}: StandingDTO): BudgetStanding => ({
  period_starts_at: starts_at?.toISOString() ?? null,
  period_ends_at: ends_at?.toISOString() ?? null,
  held,
  charged: MathBN.sub(charged, credited).toFixed(),
  left: free ?? "0",
})
