import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminMailResponse } from "../../../../../types/http/admin"
import { cancelMailWorkflow } from "../../../../../workflows/mail/workflows/cancel-mail"
import { refetchMail } from "../../refetch-mail"

/** Cancels a mail that waits to be sent. */
export const POST = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminMailResponse>
): Promise<void> => {
  const { id } = req.params
  await cancelMailWorkflow(req.scope).run({ input: { id } })
  const { fields } = req.queryConfig
  res.json({ mail: await refetchMail(id, fields, req.scope) })
}
