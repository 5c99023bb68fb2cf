import { PAPER_KINDS } from "@medusa-b2b/kit/mail"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import {
  type Buyer,
  type PostFacts,
  type RoutedRecipient,
  routePaper,
} from "../../domain/mail-route"
import type {
  MailPreviewResponse,
  PreviewRecipient,
} from "../../types/http/address-book"
import { loadPostFacts } from "../../workflows/mail/load-post-facts"

const present = (
  { because, ...recipient }: RoutedRecipient,
  { nodes }: PostFacts
): PreviewRecipient => {
  const company = nodes.find(({ id }) => id === because.company_id)
  return {
    ...recipient,
    because: {
      reason: because.reason,
      company: company ? { id: company.id, name: company.name } : null,
    },
  }
}

/**
 * The member as whom the preview is asked for, in the company it is asked of.
 *
 * @throws MedusaError NOT_FOUND for anybody else.
 */
const buyerAmong = (
  facts: PostFacts,
  companyId: string,
  memberId: string | undefined
): Buyer => {
  if (!memberId) {
    return "whoever_orders"
  }
  const member = facts.members.find(
    ({ id, company_id }) => id === memberId && company_id === companyId
  )
  if (!member) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no member ${memberId} in the company ${companyId}`
    )
  }
  return member
}

/**
 * Who of a company gets which paper, and why: by the same function, over the
 * same facts, as what is sent.
 *
 * @param memberId - As if this member had ordered; left out: whoever will.
 * @throws MedusaError NOT_FOUND for an unknown company or member.
 */
export const mailPreview = async (
  companyId: string,
  memberId: string | undefined,
  container: MedusaContainer
): Promise<MailPreviewResponse> => {
  const facts = await loadPostFacts(companyId, memberId ?? null, container)
  if (!facts) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no company ${companyId}`
    )
  }
  const buyer = buyerAmong(facts, companyId, memberId)
  return {
    mail_preview: PAPER_KINDS.map((paper) => ({
      paper,
      recipients: routePaper(paper, buyer, facts).map((recipient) =>
        present(recipient, facts)
      ),
    })),
  }
}
