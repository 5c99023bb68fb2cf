import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminCompanyCreditResponse } from "../../../../types"
import { refetchCredit } from "../refetch-credit"

/** A company's credit with where it stands. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCompanyCreditResponse>
): Promise<void> => {
  res.json({ company_credit: await refetchCredit(req.params.id, req.scope) })
}
