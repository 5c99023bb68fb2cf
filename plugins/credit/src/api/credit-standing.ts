import type { StandingDTO } from "@medusa-b2b/ledger/types"
import { MathBN } from "@medusajs/framework/utils"
import type { CreditStanding } from "../types"

/** Where a credit stands, by its ledger account. */
export const creditStanding = ({
  effective_limit_amount,
  held,
  charged,
  credited,
  free,
}: StandingDTO): CreditStanding => ({
  limit_amount: effective_limit_amount,
  held,
  owed: MathBN.sub(charged, credited).toFixed(),
  free,
})
