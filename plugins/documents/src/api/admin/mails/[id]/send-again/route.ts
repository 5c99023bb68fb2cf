import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminMailResponse } from "../../../../../types/http/admin"
import { sendMailAgainWorkflow } from "../../../../../workflows/mail/workflows/send-mail-again"
import { refetchMail } from "../../refetch-mail"

/** Sends a mail once more; the answer is the mail that waits now. */
export const POST = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminMailResponse>
): Promise<void> => {
  const { result } = await sendMailAgainWorkflow(req.scope).run({
    input: { id: req.params.id },
  })
  const { fields } = req.queryConfig
  res.json({ mail: await refetchMail(result, fields, req.scope) })
}
