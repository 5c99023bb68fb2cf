import { type MailRecipient, provideMailRouting } from "@medusa-b2b/kit/mail"
import { type RoutedRecipient, routePaper } from "../../domain/mail-route"
import { loadPostFacts } from "../mail/load-post-facts"

/** Somebody whose address is known. */
const isKnown = (
  recipient: RoutedRecipient
): recipient is RoutedRecipient & MailRecipient =>
  recipient.email !== null && recipient.language !== null

provideMailRouting("company", {
  recipientsOf: async ({ paper, company_id, member_id }, container) => {
    const facts = await loadPostFacts(company_id, member_id, container)
    if (!facts) {
      return []
    }
    const buyer = facts.members.find(({ id }) => id === member_id) ?? null
    return routePaper(paper, buyer, facts).filter(isKnown)
  },
})
