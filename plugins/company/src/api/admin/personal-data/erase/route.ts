import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { eraseByEmail } from "../../../../workflows/personal-data/erase-by-email"
import { actorOf } from "../../../actor-of"
import type { AdminPersonByEmail } from "../validators"

/** Forgets whoever has an e-mail address, customer or not, for good. Orders stay. */
export const POST = async (
  req: MedusaRequest<AdminPersonByEmail>,
  res: MedusaResponse<{ erased: true }>
): Promise<void> => {
  const { email } = req.validatedBody
  await eraseByEmail({ email, actor: actorOf(req) }, req.scope)
  res.json({ erased: true })
}
