import type { LedgerModuleService } from "@medusa-b2b/ledger/modules/ledger"
import type { MedusaContainer } from "@medusajs/framework/types"

/** The ledger's service. */
export const ledgerIn = (container: MedusaContainer): LedgerModuleService =>
  container.resolve<LedgerModuleService>("ledger")
