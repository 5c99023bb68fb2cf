import { isGranted } from "@medusa-b2b/kit/permissions"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  MailPreviewResponse,
  PreviewRecipient,
} from "../../../../../types/http/address-book"
import { mailPreview } from "../../../../address-book/mail-preview"

/** Colleagues' own addresses are for those who may see the members. */
const withoutMembersAddress = (
  recipient: PreviewRecipient
): PreviewRecipient =>
  recipient.because.reason === "contact_point"
    ? recipient
    : { ...recipient, email: null }

/** Who of a company gets which paper, and why. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<MailPreviewResponse>
): Promise<void> => {
  const { mail_preview } = await mailPreview(
    req.params.id,
    undefined,
    req.scope
  )
  const all = isGranted(req.buyer, "member.read")
  res.json({
    mail_preview: mail_preview.map(({ paper, recipients }) => ({
      paper,
      recipients: all ? recipients : recipients.map(withoutMembersAddress),
    })),
  })
}
