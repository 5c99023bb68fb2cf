import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { BuyerContext } from "../../../buyer"

/** Who the caller is: person, company acted for, permissions, companies to choose from. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ buyer: BuyerContext }>
): Promise<void> => {
  res.json({ buyer: req.buyer as BuyerContext })
}
