import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { addDays } from "../../../domain/open-item/ageing"
import type { StoreStatementResponse } from "../../../types"
import { itemsIn } from "../../../workflows/open-item/items-in"
import { today } from "../../present-open-item"
import { companiesInReach } from "../open-items/may-see-open-items"
import type { StoreGetStatementParams } from "../open-items/validators"

/** Days that a statement goes back when nothing is asked. */
const USUAL_DAYS = 90

const NOTHING = { opening: "0", closing: "0", lines: [], count: 0 }

/** What the company was charged and paid in a time, in one currency, between what it owed before and after it. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, StoreGetStatementParams>,
  res: MedusaResponse<StoreStatementResponse>
): Promise<void> => {
  const query = req.validatedQuery as StoreGetStatementParams
  const { offset, limit, to = today() } = query
  const from = query.from ?? addDays(to, -USUAL_DAYS)
  const company_ids = await companiesInReach(req, query.company_id)
  const service = itemsIn(req.scope)
  const currencies = await service.currenciesOf(company_ids)
  const currency_code = query.currency_code ?? currencies[0] ?? null
  const { count, ...sums } = currency_code
    ? await service.statement({
        company_ids,
        currency_code,
        from,
        to,
        offset,
        limit,
      })
    : NOTHING
  res.json({
    statement: { currency_code, currencies, from, to, ...sums },
    count,
    offset,
    limit,
  })
}
