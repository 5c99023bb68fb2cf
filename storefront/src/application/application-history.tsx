import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormats } from "../i18n/use-formats"
import { Section } from "../ui/section"
import type { Application } from "./application-api"

/** What was said, the oldest first. */
export const ApplicationHistory = ({
  application,
}: {
  application: Application
}) => {
  const { t } = useTranslation()
  const { dateTime } = useFormats()
  return (
    <Section title={t("application.history")}>
      <ol className="flex flex-col gap-3">
        {application.history.map(({ kind, text, created_at }, at) => (
          <li key={at}>
            <Text size="small" weight="plus">
              {t(`application.entry.${kind}`)}{" "}
              <span className="text-ui-fg-muted font-normal">
                {dateTime(created_at)}
              </span>
            </Text>
            {text && (
              <Text size="small" className="whitespace-pre-line break-words">
                {text}
              </Text>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}
