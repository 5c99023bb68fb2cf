import type { MedusaContainer } from "@medusajs/framework/types"
import { mailKind } from "./mail-kind"
import { type MailRecipient, mailRouting } from "./mail-routing"
import type { MailOrder } from "./mailer"

/** Everybody who gets a mail: those whom it names, or those whom the company's routing names for the paper. */
export const recipientsOf = async (
  order: Pick<MailOrder, "kind" | "company_id" | "member_id" | "recipients">,
  container: MedusaContainer
): Promise<MailRecipient[]> => {
  if (order.recipients) {
    return order.recipients
  }
  const { paper } = mailKind(order.kind)
  const routing = mailRouting()
  return paper && routing && order.company_id
    ? routing.recipientsOf(
        {
          paper,
          company_id: order.company_id,
          member_id: order.member_id ?? null,
        },
        container
      )
    : []
}
