import { SectionRow } from "@medusajs/dashboard/components"
import { Button, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { useMailPreview } from "../../../../hooks/contact-points"
import type { AdminCompany, PreviewRecipient } from "../../../../types"

/** Why somebody gets a paper; whose word it is, when it is not the company's own. */
const useReason = (company: AdminCompany) => {
  const { t } = useTranslation("company")

  return ({ because }: PreviewRecipient): string => {
    const reason = t(`mailReason.${because.reason}`)
    return because.company && because.company.id !== company.id
      ? t("contactPoints.reasonFrom", { reason, name: because.company.name })
      : reason
  }
}

/** Who gets what: by the same rules as what is sent. */
export const MailPreview = ({ company }: { company: AdminCompany }) => {
  const { t } = useTranslation("company")
  const { data: papers } = useMailPreview(company.id)
  const reasonOf = useReason(company)

  return (
    <>
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h3">{t("contactPoints.whoGetsWhat")}</Heading>
        <Button size="small" variant="transparent" asChild>
          <Link to="post">{t("post.edit")}</Link>
        </Button>
      </div>
      {papers?.map(({ paper, recipients }) => (
        <SectionRow
          key={paper}
          title={t(`paper.${paper}`)}
          value={
            <ul className="flex flex-col gap-y-1">
              {recipients.map((recipient) => (
                <li key={recipient.email ?? "whoever"}>
                  <Text size="small" leading="compact">
                    {recipient.email ?? t("contactPoints.whoever")}
                    {recipient.language && ` (${recipient.language})`}
                  </Text>
                  <Text size="xsmall" className="text-ui-fg-muted">
                    {reasonOf(recipient)}
                  </Text>
                </li>
              ))}
              {recipients.length === 0 && (
                <li>
                  <Text size="small" className="text-ui-fg-error">
                    {t("contactPoints.nobody")}
                  </Text>
                </li>
              )}
            </ul>
          }
        />
      ))}
    </>
  )
}
