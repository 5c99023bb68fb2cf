import { useTranslation } from "react-i18next"
import { roleName } from "../roles/role-name"
import { useSession } from "../session/session-context"
import { Facts } from "../ui/facts"
import { Page } from "../ui/page"
import { QueryView } from "../ui/query-view"
import { Section } from "../ui/section"
import { useCompanyTax } from "../tax/use-company-tax"
import { CompanyNav } from "./company-nav"
import { CompanyPlace } from "./company-place"
import { CompanyReferences } from "./company-references"
import { useCompany } from "./use-company"

/** The company: what it is, where it stands in its tree, who buys for it. */
export const CompanyPage = () => {
  const { t } = useTranslation()
  const { buyer } = useSession()
  const query = useCompany()
  const tax = useCompanyTax()

  return (
    <Page title={buyer?.company?.name ?? t("company.nav")}>
      <CompanyNav />
      <QueryView query={query}>
        {(company) => (
          <>
            <Section title={t("company.about")}>
              <Facts
                facts={[
                  [t("company.kind"), t(`kinds.${company.kind}`)],
                  [
                    t("company.organizationNumber"),
                    company.organization_number,
                  ],
                  [t("company.vatId"), company.vat_id],
                  [t("company.gln"), company.gln],
                  [t("company.peppolId"), company.peppol_id],
                  [t("tax.status"), tax.data?.explanation ?? null],
                  [
                    t("company.currency"),
                    company.currency_code?.toUpperCase() ?? null,
                  ],
                  [
                    t("company.yourRole"),
                    buyer?.role
                      ? roleName(buyer.role, buyer.role_name, t)
                      : null,
                  ],
                ]}
              />
            </Section>
            <CompanyReferences rules={company.reference_rules ?? {}} />
            <CompanyPlace company={company} />
          </>
        )}
      </QueryView>
    </Page>
  )
}
