import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { processWide } from "../process-registry/process-registry"
import type { Language, MailContent } from "./mail-content"
import type { MailRecipient, PaperKind } from "./mail-routing"

/** One mail to be written: about what, for which company, to whom. */
export type MailToCompose = {
  /** Id of what the mail is about: an order, an invitation, an application. */
  subject_id: string
  company_id: string | null
  recipient: MailRecipient
}

/**
 * A kind of mail, declared by the plugin that sends it. Its text is written
 * when it is sent, not when it is asked for: the queue holds ids alone, so that
 * no secret (a log-in link) rests in it, and "send again" makes a fresh one.
 */
export type MailKind = {
  /** `<plugin>.<what>`, e.g. `company.invitation`. */
  name: string
  by: string
  /** Paper whose recipients the company's routing decides; null: the sender names them. */
  paper: PaperKind | null
  /** What it is, for staff. */
  description: Record<Language, string>
  /**
   * Writes the mail in the recipient's language.
   *
   * @returns null when there is nothing to send any more, e.g. a revoked invitation.
   */
  compose(
    mail: MailToCompose,
    container: MedusaContainer
  ): Promise<MailContent | null>
}

const kinds = processWide<Map<string, MailKind>>(
  "mail-kinds",
  1,
  () => new Map()
)

/**
 * Declares a kind of mail.
 *
 * @throws MedusaError INVALID_ARGUMENT when another plugin has declared the name.
 */
export const defineMailKind = (kind: MailKind): void => {
  const other = kinds.get(kind.name)
  if (other && other.by !== kind.by) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `"${other.by}" and "${kind.by}" both declare the mail "${kind.name}".`
    )
  }
  kinds.set(kind.name, kind)
}

/**
 * A kind of mail by its name.
 *
 * @throws MedusaError INVALID_ARGUMENT for a name that nobody has declared.
 */
export const mailKind = (name: string): MailKind => {
  const kind = kinds.get(name)
  if (!kind) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `There is no kind of mail "${name}": switch on the plugin that declares it`
    )
  }
  return kind
}

/** All declared kinds, by name. */
export const listMailKinds = (): MailKind[] =>
  [...kinds.values()].sort((a, b) => a.name.localeCompare(b.name))
