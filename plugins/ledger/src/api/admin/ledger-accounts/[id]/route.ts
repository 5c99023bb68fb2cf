import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  LEDGER_MODULE,
  type LedgerModuleService,
} from "../../../../modules/ledger"
import type { AdminLedgerAccountResponse } from "../../../../types/http"
import { presentAccount } from "../present"
import type { AdminGetLedgerAccountParams } from "../validators"

/** An account, and where it stands in its period now or at a moment (`at`). */
export const GET = async (
  req: MedusaRequest<unknown, AdminGetLedgerAccountParams>,
  res: MedusaResponse<AdminLedgerAccountResponse>
): Promise<void> => {
  const { at } = req.validatedQuery as AdminGetLedgerAccountParams
  const [standing] = await req.scope
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .standings([req.params.id], at ? new Date(at) : new Date())
  res.json({ ledger_account: presentAccount(standing) })
}
