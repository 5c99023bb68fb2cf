import { EmptyRow, Section } from "@medusa-b2b/admin-kit"
import { SectionRow } from "@medusajs/dashboard/components"
import { PencilSquare } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

import { ReferenceRuleText } from "../../../../components/reference-rule-text"
import { REFERENCE_FIELDS, type AdminCompany } from "../../../../types"

// Whose rules count: nobody's, the company's own, or those of one above.
const useOrigin = (company: AdminCompany): string | undefined => {
  const { t } = useTranslation("company")
  const { from_company_id } = company.effective_reference_rules

  if (!from_company_id || from_company_id === company.id) {
    return undefined
  }
  const above = company.ancestors.find(({ id }) => id === from_company_id)

  return t("references.asAbove", { name: above?.name ?? from_company_id })
}

/** What is asked of the references of the company's orders. */
export const CompanyReferencesSection = ({
  company,
}: {
  company: AdminCompany
}) => {
  const { t } = useTranslation("company")
  const { rules, from_company_id } = company.effective_reference_rules
  const origin = useOrigin(company)

  return (
    <Section
      title={t("references.heading")}
      subtitle={origin}
      actions={[
        {
          actions: [
            {
              icon: <PencilSquare />,
              label: t("actions.edit"),
              to: "references",
            },
          ],
        },
      ]}
    >
      {from_company_id ? (
        REFERENCE_FIELDS.map((name) => (
          <SectionRow
            key={name}
            title={t(`reference.${name}`)}
            value={<ReferenceRuleText rule={rules[name]} />}
          />
        ))
      ) : (
        <EmptyRow>{t("references.none")}</EmptyRow>
      )}
    </Section>
  )
}
