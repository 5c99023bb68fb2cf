import { Section } from "@medusa-b2b/admin-kit"
import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import { CompanyStatusBadge } from "../../../../components/company-status-badge"
import type { AdminCompany } from "../../../../types"
import { useCompanyActions } from "./use-company-actions"

/** What the company is, and whether it may buy. */
export const CompanyGeneralSection = ({
  company,
}: {
  company: AdminCompany
}) => {
  const { t } = useTranslation("company")
  const { actions, prompt } = useCompanyActions(company)

  return (
    <Section
      level="h1"
      title={company.name}
      aside={<CompanyStatusBadge status={company.effective_status} />}
      actions={actions}
    >
      {company.effective_status !== "active" && (
        <SectionRow
          title={t("fields.statusReason")}
          value={
            company.status === company.effective_status
              ? (company.status_reason ?? "–")
              : t(`statusChange.byAncestor.${company.effective_status}`)
          }
        />
      )}
      <SectionRow title={t("fields.kind")} value={t(`kind.${company.kind}`)} />
      {company.kind === "legal_entity" && (
        <>
          <SectionRow
            title={t("fields.organizationNumber")}
            value={company.organization_number ?? "–"}
          />
          <SectionRow title={t("fields.vatId")} value={company.vat_id ?? "–"} />
        </>
      )}
      {company.effective_gln && (
        <SectionRow
          title={t("addresses.fields.gln")}
          value={company.effective_gln}
        />
      )}
      {company.effective_peppol_id && (
        <SectionRow
          title={t("post.peppol_id")}
          value={company.effective_peppol_id}
        />
      )}
      <SectionRow
        title={t("fields.currency")}
        value={company.currency_code?.toUpperCase() ?? "–"}
      />
      <SectionRow title={t("fields.timeZone")} value={company.time_zone} />
      {prompt}
    </Section>
  )
}
