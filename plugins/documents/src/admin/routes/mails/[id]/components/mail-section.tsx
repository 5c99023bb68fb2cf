import { Section } from "@medusa-b2b/admin-kit"
import { SectionRow } from "@medusajs/dashboard/components"
import { InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { AdminMail } from "../../../../../types"
import { MailStatusBadge } from "../../../../components/mail-status-badge"
import { useMailWords } from "../../../../components/use-mail-words"
import { useMailActions } from "./use-mail-actions"

const link =
  "text-ui-fg-interactive hover:text-ui-fg-interactive-hover break-all"

/** What mails are about, by the prefix of its id, and where it is seen. */
const SUBJECTS: {
  prefix: string
  word: string
  to: (mail: AdminMail) => string | null
}[] = [
  {
    prefix: "order_",
    word: "about.order",
    to: ({ subject_id }) => `/orders/${subject_id}`,
  },
  {
    prefix: "capp_",
    word: "about.application",
    to: ({ subject_id }) => `/companies/applications/${subject_id}`,
  },
  {
    prefix: "cinv_",
    word: "about.invitation",
    to: ({ company }) => company && `/companies/${company.id}`,
  },
]

const About = ({ mail }: { mail: AdminMail }) => {
  const { t } = useTranslation("document")
  const known = SUBJECTS.find(({ prefix }) =>
    mail.subject_id.startsWith(prefix)
  )
  const to = known?.to(mail)

  return known && to ? (
    <Link to={to} className={link}>
      {t(known.word)}
    </Link>
  ) : (
    <span className="break-all">{known ? t(known.word) : mail.subject_id}</span>
  )
}

const Hint = ({ label, children }: { label: string; children: string }) => (
  <div className="px-6 py-4">
    <InlineTip label={label} variant="warning">
      {children}
    </InlineTip>
  </div>
)

/** A mail of the log: to whom, why to them, what about, and what became of it. */
export const MailSection = ({ mail }: { mail: AdminMail }) => {
  const { t } = useTranslation("document")
  const { title, kindName, when, because } = useMailWords()
  const actions = useMailActions(mail)
  const { recipient, recipient_name, company, cancel_reason } = mail

  return (
    <Section
      level="h1"
      title={title(mail)}
      aside={<MailStatusBadge mail={mail} />}
      actions={actions}
    >
      {mail.status === "no_recipient" && (
        <Hint label={t("status.no_recipient")}>{t("noRecipientHint")}</Hint>
      )}
      {mail.maybe_twice && (
        <Hint label={t("fields.attempts")}>{t("maybeTwice")}</Hint>
      )}
      <SectionRow
        title={t("fields.recipient")}
        value={recipient_name ? `${recipient_name} <${recipient}>` : recipient}
      />
      <SectionRow title={t("fields.because")} value={because(mail)} />
      <SectionRow title={t("fields.kind")} value={kindName(mail.kind)} />
      <SectionRow title={t("fields.about")} value={<About mail={mail} />} />
      {company && (
        <SectionRow
          title={t("fields.company")}
          value={
            <Link to={`/companies/${company.id}`} className={link}>
              {company.name}
            </Link>
          }
        />
      )}
      <SectionRow
        title={t("fields.language")}
        value={t(`language.${mail.language}`)}
      />
      <SectionRow title={t("fields.created")} value={when(mail.created_at)} />
      <SectionRow title={t("fields.sent")} value={when(mail.sent_at)} />
      {mail.status === "queued" && (
        <SectionRow
          title={t("fields.next")}
          value={when(mail.next_attempt_at)}
        />
      )}
      {cancel_reason && (
        <SectionRow
          title={t("status.cancelled")}
          value={t(`cancelReason.${cancel_reason}`)}
        />
      )}
      <SectionRow title={t("fields.attempts")} value={String(mail.attempts)} />
      {mail.last_error && (
        <SectionRow title={t("fields.error")} value={mail.last_error} />
      )}
      {mail.original_id && (
        <SectionRow
          title={t("fields.original")}
          value={
            <Link to={`/mails/${mail.original_id}`} className={link}>
              {t("fields.originalLink")}
            </Link>
          }
        />
      )}
      {mail.provider_message_id && (
        <SectionRow
          title={t("fields.messageId")}
          value={<span className="break-all">{mail.provider_message_id}</span>}
        />
      )}
    </Section>
  )
}
