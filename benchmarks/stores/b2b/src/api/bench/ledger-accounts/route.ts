import type { LedgerModuleService } from "@medusa-b2b/ledger/modules/ledger"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** Opens an account without a limit. */
export const POST = async (
  req: MedusaRequest<{ key: string }>,
  res: MedusaResponse<{ id: string }>
): Promise<void> => {
  const { key } = req.body
  const ledger = req.scope.resolve<LedgerModuleService>("ledger")
  const { account } = await ledger.openAccount({
    key: `bench:${key}`,
    owner_type: "bench",
    owner_id: key,
    kind: "credit",
    unit: "sek",
    limit_amount: null,
    time_zone: "Europe/Stockholm",
  })
  res.json({ id: account.id })
}
