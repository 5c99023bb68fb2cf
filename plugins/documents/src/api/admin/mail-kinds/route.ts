import { listMailKinds } from "@medusa-b2b/kit/mail"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminMailKindListResponse } from "../../../types/http/admin"

/** The kinds of mail that the store's plugins send. */
export const GET = async (
  _req: MedusaRequest,
  res: MedusaResponse<AdminMailKindListResponse>
): Promise<void> => {
  res.json({
    mail_kinds: listMailKinds().map(({ name, description }) => ({
      name,
      description,
    })),
  })
}
