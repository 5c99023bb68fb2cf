import type { LedgerModuleService } from "@medusa-b2b/ledger/modules/ledger"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** Charges 1 on an account. */
export const POST = async (
  req: MedusaRequest<{ account_id: string; key: string }>,
  res: MedusaResponse<{ id: string }>
): Promise<void> => {
  const { account_id, key } = req.body
  const ledger = req.scope.resolve<LedgerModuleService>("ledger")
  const { entries } = await ledger.charge({
    key: `bench:${key}`,
    charges: [{ account_id, amount: 1 }],
  })
  res.json({ id: entries[0].id })
}
