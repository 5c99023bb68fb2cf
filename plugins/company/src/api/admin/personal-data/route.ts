import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  collectByEmail,
  type EmailDataExport,
} from "../../../workflows/personal-data/collect-by-email"
import type { AdminPersonByEmail } from "./validators"

/** Everything stored under an e-mail address, to be handed out to whom it belongs: also to applicants and invited people. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<{ personal_data: EmailDataExport }>
): Promise<void> => {
  const { email } = req.validatedQuery as AdminPersonByEmail
  res.json({ personal_data: await collectByEmail(email, req.scope) })
}
