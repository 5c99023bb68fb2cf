import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  LEDGER_MODULE,
  type LedgerModuleService,
} from "../../../modules/ledger"
import type { AdminLedgerDifferenceListResponse } from "../../../types/http"
import type { AdminGetLedgerDifferencesParams } from "./validators"

/** Adds up all entries anew, and lists every sum that is not what they say: none, when all is right. */
export const GET = async (
  req: MedusaRequest<unknown, AdminGetLedgerDifferencesParams>,
  res: MedusaResponse<AdminLedgerDifferenceListResponse>
): Promise<void> => {
  const { account_id } = req.validatedQuery as AdminGetLedgerDifferencesParams
  res.json({
    ledger_differences: await req.scope
      .resolve<LedgerModuleService>(LEDGER_MODULE)
      .differences(account_id ? [account_id] : null),
  })
}
