import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Facts } from "../ui/facts"
import { Section } from "../ui/section"
import { REFERENCE_FIELDS, type ReferenceRules } from "./company-api"

/** What an order must say before it can be placed, as the store has been told. */
export const CompanyReferences = ({ rules }: { rules: ReferenceRules }) => {
  const { t } = useTranslation()
  const told = REFERENCE_FIELDS.flatMap((field): [string, string][] => {
    const rule = rules[field]
    const words = [
      rule?.required && t("companyReferences.required"),
      rule?.pattern && t("companyReferences.form", { form: rule.pattern }),
    ].filter(Boolean)
    return words.length ? [[t(`references.${field}`), words.join(" · ")]] : []
  })

  return (
    <Section title={t("companyReferences.title")}>
      {told.length > 0 ? (
        <Facts facts={told} />
      ) : (
        <Text size="small" className="text-ui-fg-subtle">
          {t("companyReferences.none")}
        </Text>
      )}
    </Section>
  )
}
