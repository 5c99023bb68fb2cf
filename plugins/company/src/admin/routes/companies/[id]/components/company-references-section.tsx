import { EmptyRow, Section } from "@medusa-b2b/admin-kit"
import { SectionRow } from "@medusajs/dashboard/components"
import { PencilSquare } from "@medusajs/icons"
import { Badge, Code } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import {
  REFERENCE_FIELDS,
  type AdminCompany,
  type ReferenceRule,
} from "../../../../types"

const Rule = ({ rule }: { rule: ReferenceRule | undefined }) => {
  const { t } = useTranslation("company")

  return (
    <>
      <Badge size="2xsmall" color={rule?.required ? "orange" : "grey"}>
        {t(rule?.required ? "references.isRequired" : "references.isOptional")}
      </Badge>
      {rule?.pattern && <Code>{rule.pattern}</Code>}
    </>
  )
}

/** What the company asks of an order's references. */
export const CompanyReferencesSection = ({
  company,
}: {
  company: AdminCompany
}) => {
  const { t } = useTranslation("company")
  const rules = company.reference_rules

  return (
    <Section
      title={t("references.heading")}
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
      {rules ? (
        REFERENCE_FIELDS.map((name) => (
          <SectionRow
            key={name}
            title={t(`reference.${name}`)}
            value={<Rule rule={rules[name]} />}
          />
        ))
      ) : (
        <EmptyRow>
          {t(company.parent_id ? "references.isInherited" : "references.none")}
        </EmptyRow>
      )}
    </Section>
  )
}
