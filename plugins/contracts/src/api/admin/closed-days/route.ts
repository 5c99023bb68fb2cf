import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { DELIVERY_TERMS_MODULE } from "../../../modules/delivery_terms"
import type { DeliveryTermsModuleService } from "../../../modules/delivery_terms/service"
import type { AdminClosedDay, AdminClosedDaysResponse } from "../../../types"
import { setClosedDaysWorkflow } from "../../../workflows"
import type { AdminSetClosedDaysType } from "../delivery/validators"

const retrieveClosedDays = async (
  container: MedusaContainer
): Promise<AdminClosedDay[]> => {
  const rows = await container
    .resolve<DeliveryTermsModuleService>(DELIVERY_TERMS_MODULE)
    .listClosedDays({}, { order: { date: "ASC" } })
  return rows.map(({ date, name }) => ({ date, name }))
}

/** The days on which the warehouse is closed beside public holidays. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminClosedDaysResponse>
): Promise<void> => {
  res.json({ closed_days: await retrieveClosedDays(req.scope) })
}

/** Sets all days on which the warehouse is closed; those before are gone. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminSetClosedDaysType>,
  res: MedusaResponse<AdminClosedDaysResponse>
): Promise<void> => {
  await setClosedDaysWorkflow(req.scope).run({ input: req.validatedBody })
  res.json({ closed_days: await retrieveClosedDays(req.scope) })
}
