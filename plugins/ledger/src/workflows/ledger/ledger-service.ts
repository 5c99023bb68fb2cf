import type { MedusaContainer } from "@medusajs/framework/types"
import { LEDGER_MODULE, type LedgerModuleService } from "../../modules/ledger"

/** The ledger, in a step. */
export const ledgerIn = (container: MedusaContainer): LedgerModuleService =>
  container.resolve<LedgerModuleService>(LEDGER_MODULE)
