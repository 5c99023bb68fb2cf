import { termsOf } from "@medusa-b2b/kit/terms"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MathBN, MedusaError } from "@medusajs/framework/utils"
import type { StoreCreditResponse } from "../../../types"
import { creditsOnPath } from "../../../workflows/company-credit/credits-on-path"
import { ledgerIn } from "../../../workflows/company-credit/ledger-in"
import { creditStanding } from "../../credit-standing"

/** The credit that the orders of the company count on for which the buyer acts, with what is left, and its payment terms. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreCreditResponse>
): Promise<void> => {
  // From the session: the request cannot name another company.
  const company = req.buyer?.company
  if (!company) {
    throw new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      "Log in as a member of a company to do this"
    )
  }
  const now = new Date()
  const credits = await creditsOnPath(company, req.scope)
  const [nearest, ...roofs] = await ledgerIn(req.scope).standings(
    credits.map(({ account_id }) => account_id),
    now
  )
  const terms = await termsOf(company, now, req.scope)
  res.json({
    credit: nearest
      ? {
          ...creditStanding(nearest),
          currency_code: credits[0].currency_code,
          over_limit: credits[0].over_limit,
          raised_until: nearest.raise?.until.toISOString() ?? null,
          has_roof: roofs.length > 0,
          is_roof_used_up: roofs.some(
            ({ free }) => free !== null && MathBN.lte(free, 0)
          ),
        }
      : null,
    payment_terms: terms?.payment ?? null,
  })
}
