import { fillIn } from "../fill-in"
import type { OrderPaper } from "./order-paper"
import type { ConfirmationTexts } from "./paper-texts"

/** Whether the goods are sent only when they are paid. */
export const isPaidInAdvance = ({
  payment_terms,
}: Pick<OrderPaper, "payment_terms">): boolean =>
  payment_terms?.kind === "prepaid"

/** Payment terms in words; null where nothing says any. */
export const paymentTermsText = (
  { payment_terms }: Pick<OrderPaper, "payment_terms">,
  texts: ConfirmationTexts
): string | null =>
  payment_terms &&
  fillIn(texts.payment_terms[payment_terms.kind], { days: payment_terms.days })

/** What the paper of an order is called: one that is paid in advance gets a pro forma invoice. */
export const paperTitle = (
  paper: Pick<OrderPaper, "payment_terms">,
  texts: ConfirmationTexts
): string => (isPaidInAdvance(paper) ? texts.pro_forma.title : texts.title)
