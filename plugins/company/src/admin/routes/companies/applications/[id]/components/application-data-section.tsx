import { Section } from "@medusa-b2b/admin-kit"
import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import type { AdminApplication, ApplicationAddress } from "../../../../../types"
import { addressLines } from "../../../../../utils/address-lines"
import { personName } from "../../../../../utils/person-name"

/** An answer to one of the merchant's own questions, in the reader's words. */
const useAnswer = () => {
  const { t, i18n } = useTranslation("company")
  const language = i18n.language.startsWith("sv") ? "sv" : "en"

  return ({
    form,
    fields,
  }: AdminApplication): { key: string; label: string; value: string }[] =>
    form.map(({ key, label, choices }) => {
      const value = fields[key]
      const chosen = choices?.find((choice) => choice.value === value)
      const said =
        typeof value === "boolean"
          ? t(value ? "applications.yes" : "applications.no")
          : (chosen?.label[language] ?? value?.toString())
      return { key, label: label[language], value: said ?? "–" }
    })
}

const Lines = ({ text }: { text: string }) => (
  <span className="whitespace-pre-line break-words">{text}</span>
)

/** All that the firm said about itself. */
export const ApplicationDataSection = ({
  application,
}: {
  application: AdminApplication
}) => {
  const { t, i18n } = useTranslation("company")
  const address = (given: ApplicationAddress) =>
    addressLines(given, i18n.language)
  const answers = useAnswer()(application)
  const rows: [string, string | null][] = [
    [t("applications.contact"), personName(application)],
    [t("fields.email"), application.email],
    [t("applications.phone"), application.phone],
    [
      t("applications.language"),
      t(`applications.languages.${application.language}`),
    ],
    [t("applications.billing"), address(application.billing_address)],
    [
      t("applications.delivery"),
      application.delivery_address
        ? address(application.delivery_address)
        : t("applications.asBilling"),
    ],
    [t("applications.terms"), application.wanted_terms],
    [t("applications.message"), application.message],
    ...answers.map(({ label, value }): [string, string] => [label, value]),
  ]

  return (
    <Section title={t("applications.data")}>
      {rows.map(([title, value]) => (
        <SectionRow
          key={title}
          title={title}
          value={<Lines text={value ?? "–"} />}
        />
      ))}
    </Section>
  )
}
