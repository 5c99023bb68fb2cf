import type { LedgerModuleService } from "@medusa-b2b/ledger/modules/ledger"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { generateEntityId } from "@medusajs/framework/utils"

/** As many holds of 1 on one account as asked, all at once. */
export const POST = async (
  req: MedusaRequest<{ account_id: string; count: number }>,
  res: MedusaResponse<{ done: number }>
): Promise<void> => {
  const { account_id, count } = req.body
  const ledger = req.scope.resolve<LedgerModuleService>("ledger")
  const results = await Promise.all(
    Array.from({ length: count }, () =>
      ledger.hold({
        key: `bench:${generateEntityId()}`,
        holds: [{ account_id, amount: 1 }],
      })
    )
  )
  res.json({ done: results.filter(({ accepted }) => accepted).length })
}
