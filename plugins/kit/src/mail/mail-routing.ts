import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { processWide } from "../process-registry/process-registry"
import type { Language } from "./mail-content"

/** The papers of a purchase: a company says who of it gets which. */
export const PAPER_KINDS = [
  "order_confirmation",
  "delivery_note",
  "invoice",
  "return",
  "reminder",
] as const

export type PaperKind = (typeof PAPER_KINDS)[number]

/** Somebody who gets a mail, and why. */
export type MailRecipient = {
  email: string
  name: string | null
  language: Language
  /** Why this address, for the delivery log and the preview "who gets what". */
  because: {
    /** E.g. `contact_point`, `buyer`, `finance_member`, `named`. */
    reason: string
    /** Company whose setting decided; null when none did. */
    company_id: string | null
  }
}

/** Whose paper it is. */
export type MailAddressee = {
  paper: PaperKind
  company_id: string
  /** Member who bought, where the paper belongs to an order. */
  member_id: string | null
}

/** Port: knows which mail address of a company gets which paper. Filled by the company plugin. */
export interface MailRouting {
  /** The recipients of a paper; empty when the company has nobody to send it to. */
  recipientsOf(
    addressee: MailAddressee,
    container: MedusaContainer
  ): Promise<MailRecipient[]>
}

const slot = processWide<{ routing: MailRouting | null; by: string | null }>(
  "mail-routing",
  1,
  () => ({ routing: null, by: null })
)

/**
 * Fills the port. At most one plugin may.
 *
 * @throws MedusaError INVALID_ARGUMENT when another plugin has filled it.
 */
export const provideMailRouting = (by: string, routing: MailRouting): void => {
  if (slot.by && slot.by !== by) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `The port mailRouting is filled by "${slot.by}"; "${by}" cannot fill it too. Switch one of them off.`
    )
  }
  slot.routing = routing
  slot.by = by
}

/** The routing in use, or null without the company plugin. */
export const mailRouting = (): MailRouting | null => slot.routing
