import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  LEDGER_MODULE,
  type LedgerModuleService,
} from "../../../../../modules/ledger"
import type { AdminLedgerStatementResponse } from "../../../../../types/http"
import type { AdminGetLedgerStatementParams } from "../../validators"

/** What was booked on an account in a period, oldest first, between the sums before and after. */
export const GET = async (
  req: MedusaRequest<unknown, AdminGetLedgerStatementParams>,
  res: MedusaResponse<AdminLedgerStatementResponse>
): Promise<void> => {
  const { account, ...statement } = await req.scope
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .statement({
      ...(req.validatedQuery as AdminGetLedgerStatementParams),
      account_id: req.params.id,
    })
  res.json({ ledger_account: account, ...statement })
}
