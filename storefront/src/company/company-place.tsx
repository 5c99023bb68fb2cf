import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Section } from "../ui/section"
import type { Company, RelatedCompany } from "./company-api"

const Related = ({ company }: { company: RelatedCompany }) => {
  const { t } = useTranslation()
  return (
    <Text as="span" size="small">
      {company.name}
      {company.kind && (
        <span className="text-ui-fg-subtle">
          {" · "}
          {t(`kinds.${company.kind}`)}
        </span>
      )}
    </Text>
  )
}

/** The company above, this one, and those below it, as far as the buyer may see. */
export const CompanyPlace = ({ company }: { company: Company }) => {
  const { t } = useTranslation()
  const children = company.children ?? []
  if (!company.parent && children.length === 0) {
    return null
  }
  const here = (
    <li>
      <Text as="span" size="small" weight="plus" aria-current="true">
        {company.name}
      </Text>
      {children.length > 0 && (
        <ul className="border-ui-border-base mt-1 flex flex-col gap-1 border-l pl-4">
          {children.map((child) => (
            <li key={child.id}>
              <Related company={child} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
  return (
    <Section title={t("company.place")}>
      <ul className="flex flex-col gap-1">
        {company.parent ? (
          <li>
            <Related company={company.parent} />
            <ul className="border-ui-border-base mt-1 border-l pl-4">{here}</ul>
          </li>
        ) : (
          here
        )}
      </ul>
    </Section>
  )
}
