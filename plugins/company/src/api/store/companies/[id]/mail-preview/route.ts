import type { BuyerContext } from "@medusa-b2b/kit/buyer"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import type {
  MailPreviewResponse,
  PreviewRecipient,
} from "../../../../../types/http/address-book"
import { mailPreview } from "../../../../address-book/mail-preview"
import { mayReach } from "../../../../guards/may-reach"

/** What shows a recipient elsewhere: the list of members, or that of contact points. */
const permissionToSee = ({ because }: PreviewRecipient): string =>
  because.reason === "contact_point" ? "company.read" : "member.read"

/**
 * A recipient as the buyer may see them. People of a company whose people the
 * buyer may not list, such as their parent company's, are there without name
 * and address: why they get the paper is no secret.
 */
const asSeenBy = async (
  buyer: BuyerContext | undefined,
  recipient: PreviewRecipient,
  container: MedusaContainer
): Promise<PreviewRecipient> => {
  const { company } = recipient.because
  const seen =
    company &&
    (await mayReach(
      buyer,
      permissionToSee(recipient),
      { company_id: company.id, member_id: null },
      container
    ))
  return seen ? recipient : { ...recipient, email: null, name: null }
}

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
  res.json({
    mail_preview: await Promise.all(
      mail_preview.map(async ({ paper, recipients }) => ({
        paper,
        recipients: await Promise.all(
          recipients.map((each) => asSeenBy(req.buyer, each, req.scope))
        ),
      }))
    ),
  })
}
