import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  collectPersonalData,
  type PersonalDataExport,
} from "../../../../../workflows/personal-data/collect-personal-data"

/** Everything stored about a person, to be handed out to them. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<{ personal_data: PersonalDataExport }>
): Promise<void> => {
  const { id } = req.params
  res.json({ personal_data: await collectPersonalData(id, req.scope) })
}
