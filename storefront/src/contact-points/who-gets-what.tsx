import { Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { Facts } from "../ui/facts"
import { QueryView } from "../ui/query-view"
import { Section } from "../ui/section"
import { fetchMailPreview, type Recipient } from "./contact-points-api"

const RecipientText = ({
  recipient,
  company_id,
}: {
  recipient: Recipient
  company_id: string
}) => {
  const { t } = useTranslation()
  const { reason, company } = recipient.because
  const why = t(`mailReason.${reason}`)
  return (
    <div>
      <Text size="small" className="break-words">
        {recipient.email ?? recipient.name ?? t("contactPoints.whoever")}
      </Text>
      <Text size="xsmall" className="text-ui-fg-muted">
        {company && company.id !== company_id
          ? t("contactPoints.reasonFrom", { reason: why, name: company.name })
          : why}
      </Text>
    </div>
  )
}

/** Who of the company gets which paper, and why: by the same rules as what is sent. */
export const WhoGetsWhat = ({ company_id }: { company_id: string }) => {
  const { t } = useTranslation()
  const query = useQuery({
    queryKey: ["contact-points", company_id, "preview"],
    queryFn: () => fetchMailPreview(company_id),
  })

  return (
    <Section title={t("contactPoints.whoGetsWhat")}>
      <QueryView query={query} lines={5}>
        {(papers) => (
          <Facts
            facts={papers.map(({ paper, recipients }) => [
              t(`paper.${paper}`),
              recipients.length ? (
                <div className="flex flex-col gap-2">
                  {recipients.map((recipient, index) => (
                    <RecipientText
                      key={recipient.email ?? index}
                      recipient={recipient}
                      company_id={company_id}
                    />
                  ))}
                </div>
              ) : (
                t("contactPoints.nobody")
              ),
            ])}
          />
        )}
      </QueryView>
    </Section>
  )
}
