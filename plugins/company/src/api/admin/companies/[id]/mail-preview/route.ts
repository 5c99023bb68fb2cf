import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MailPreviewResponse } from "../../../../../types/http/address-book"
import { mailPreview } from "../../../../address-book/mail-preview"
import type { AdminGetMailPreviewParams } from "../../../../address-book/validators"

/** Who of a company gets which paper, and why. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<MailPreviewResponse>
): Promise<void> => {
  const { member_id } = req.validatedQuery as AdminGetMailPreviewParams
  res.json(await mailPreview(req.params.id, member_id, req.scope))
}
