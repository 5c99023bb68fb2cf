import {
  mailKind,
  type MailContent,
  type MailOrder,
  provideMailer,
} from "@medusa-b2b/kit/mail"
import type { MedusaContainer } from "@medusajs/framework/types"

/** Letters that wait, in place of the outbox of the documents plugin. */
export const heldLetters: MailOrder[] = []

/** Keeps all letters in the process: nothing is written before a test opens one. */
export const holdLetters = (): void =>
  provideMailer("test", {
    send: async (order) => {
      heldLetters.push(order)
      return true
    },
    recall: async (key) => {
      const at = heldLetters.findIndex((order) => order.key === key)
      if (at >= 0) {
        heldLetters.splice(at, 1)
      }
    },
  })

/** The newest letter to somebody, written now; null when there is nothing to send any more. */
export const openLetter = async (
  email: string,
  container: MedusaContainer
): Promise<MailContent | null> => {
  const order = heldLetters.findLast(({ recipients }) =>
    recipients?.some((each) => each.email === email)
  )
  const recipient = order?.recipients?.[0]
  return order && recipient
    ? mailKind(order.kind).compose({ ...order, recipient }, container)
    : null
}

/** The token in a letter's link. */
export const tokenIn = (letter: MailContent | null): string =>
  letter?.action?.url.split("#token=")[1] ?? ""
