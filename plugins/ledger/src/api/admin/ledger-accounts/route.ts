import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  LEDGER_MODULE,
  type LedgerModuleService,
} from "../../../modules/ledger"
import type { AdminLedgerAccountListResponse } from "../../../types/http"
import { presentAccount } from "./present"

/** Lists accounts with where they stand now: those of an owner (`owner_type`, `owner_id`), of a kind. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminLedgerAccountListResponse>
): Promise<void> => {
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "ledger_account",
      fields: ["id"],
      filters: req.filterableFields,
      pagination: { ...req.queryConfig.pagination, order: { key: "ASC" } },
    })
  const standings = await req.scope
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .standings(data.map(({ id }) => id))
  res.json({
    ledger_accounts: standings.map(presentAccount),
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}
