import { EmptyRow, Section } from "@medusa-b2b/admin-kit"
import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { SectionRow } from "@medusajs/dashboard/components"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { MailStatusBadge } from "../components/mail-status-badge"
import { useMailWords } from "../components/use-mail-words"
import { useMails } from "../hooks/mails"
import { openConfirmation } from "../hooks/open-confirmation"

const SHOWN = 5
const link = "text-ui-fg-interactive hover:text-ui-fg-interactive-hover"

/** On the order page: its papers, and what was mailed about it. */
const OrderPapersWidget = ({ data: order }: { data: { id: string } }) => {
  const { t } = useTranslation("document")
  const { title, when } = useMailWords()
  const { data } = useMails({ subject_id: order.id, limit: SHOWN, offset: 0 })

  return (
    <Section title={t("order.heading")}>
      <SectionRow
        title={t("order.confirmation")}
        value={
          <span className="flex gap-x-3">
            {(["sv", "en"] as const).map((language) => (
              <button
                key={language}
                type="button"
                className={link}
                onClick={() => openConfirmation(order.id, language)}
              >
                PDF ({t(`language.${language}`)})
              </button>
            ))}
          </span>
        }
      />
      {data && !data.count && <EmptyRow>{t("order.none")}</EmptyRow>}
      {data?.mails.map((mail) => (
        <div
          key={mail.id}
          className="flex items-center justify-between gap-x-4 px-6 py-3"
        >
          <div className="min-w-0">
            <Link to={`/mails/${mail.id}`} className={link}>
              <Text size="small" className="truncate">
                {title(mail)}
              </Text>
            </Link>
            <Text size="xsmall" className="text-ui-fg-subtle truncate">
              {[mail.recipient, when(mail.sent_at ?? mail.created_at)]
                .filter(Boolean)
                .join(" · ")}
            </Text>
          </div>
          <MailStatusBadge mail={mail} />
        </div>
      ))}
      {data && data.count > SHOWN && (
        <div className="px-6 py-3">
          <Link
            to={`/mails?subject_id=${JSON.stringify(order.id)}`}
            className={link}
          >
            <Text size="small">{t("order.all")}</Text>
          </Link>
        </div>
      )}
    </Section>
  )
}

export const config = defineWidgetConfig({
  zone: "order.details.side",
  id: "documents:order-papers",
})

export default OrderPapersWidget
