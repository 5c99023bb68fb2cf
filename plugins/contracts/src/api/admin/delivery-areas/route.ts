import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { loadAreas } from "../../../delivery/load-calendar"
import type { AdminDeliveryAreasResponse } from "../../../types"
import { setDeliveryAreasWorkflow } from "../../../workflows"
import type { AdminSetDeliveryAreasType } from "../delivery/validators"

/** The postcodes that are delivered to on certain days only. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminDeliveryAreasResponse>
): Promise<void> => {
  res.json({ delivery_areas: await loadAreas(req.scope) })
}

/** Sets all postcodes that are delivered to on certain days only; those before are gone. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminSetDeliveryAreasType>,
  res: MedusaResponse<AdminDeliveryAreasResponse>
): Promise<void> => {
  await setDeliveryAreasWorkflow(req.scope).run({
    input: { areas: req.validatedBody.delivery_areas },
  })
  res.json({ delivery_areas: await loadAreas(req.scope) })
}
