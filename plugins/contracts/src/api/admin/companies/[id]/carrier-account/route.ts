import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { DELIVERY_TERMS_MODULE } from "../../../../../modules/delivery_terms"
import type { DeliveryTermsModuleService } from "../../../../../modules/delivery_terms/service"
import type {
  AdminCarrierAccount,
  AdminCarrierAccountResponse,
} from "../../../../../types"
import { setCarrierAccountWorkflow } from "../../../../../workflows"
import type { AdminSetCarrierAccountType } from "../../../delivery/validators"

const retrieveAccount = async (
  container: MedusaContainer,
  company_id: string
): Promise<AdminCarrierAccount | null> => {
  const [row] = await container
    .resolve<DeliveryTermsModuleService>(DELIVERY_TERMS_MODULE)
    .listCarrierAccounts({ company_id })
  return row
    ? { carrier: row.carrier, account_number: row.account_number }
    : null
}

/** The company's own account with a carrier; null when it has none. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCarrierAccountResponse>
): Promise<void> => {
  res.json({ carrier_account: await retrieveAccount(req.scope, req.params.id) })
}

/** Sets the account with a carrier on which the company's goods travel; null: none. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminSetCarrierAccountType>,
  res: MedusaResponse<AdminCarrierAccountResponse>
): Promise<void> => {
  await setCarrierAccountWorkflow(req.scope).run({
    input: {
      company_id: req.params.id,
      account: req.validatedBody.carrier_account,
      actor: actorOf(req),
    },
  })
  res.json({ carrier_account: await retrieveAccount(req.scope, req.params.id) })
}
