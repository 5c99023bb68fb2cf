import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminMailResponse } from "../../../../types/http/admin"
import { refetchMail } from "../refetch-mail"

/** One mail of the log: to whom, why to them, and what became of it. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminMailResponse>
): Promise<void> => {
  const { fields } = req.queryConfig
  res.json({ mail: await refetchMail(req.params.id, fields, req.scope) })
}
