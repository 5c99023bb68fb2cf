import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  collectPersonalData,
  type PersonalDataExport,
} from "../../../../../workflows/personal-data/collect-personal-data"

/** Everything that the store keeps about the person who asks. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ personal_data: PersonalDataExport }>
): Promise<void> => {
  res.json({
    personal_data: await collectPersonalData(
      req.auth_context.actor_id,
      req.scope
    ),
  })
}
