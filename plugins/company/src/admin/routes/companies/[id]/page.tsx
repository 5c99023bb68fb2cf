import { LayoutComposer } from "@medusajs/dashboard/components"
import { useParams, type UIMatch } from "react-router-dom"

import { useCompany } from "../../../hooks/companies"
import { CompanyActivitySection } from "./components/company-activity-section"
import { CompanyAddressesSection } from "./components/company-addresses-section"
import { CompanyContactPointsSection } from "./components/company-contact-points-section"
import { CompanyGeneralSection } from "./components/company-general-section"
import { CompanyInvitationsSection } from "./components/company-invitations-section"
import { CompanyMembersSection } from "./components/company-members-section"
import { CompanyReferencesSection } from "./components/company-references-section"
import { CompanyRepresentativeSection } from "./components/company-representative-section"
import { CompanyTaxSection } from "./components/company-tax-section"
import { CompanyRolesSection } from "./components/company-roles-section"
import { CompanyTreeSection } from "./components/company-tree-section"

// Other plugins put their own sections here: see the zones in index.d.ts.
const CompanyPage = () => {
  const { id = "" } = useParams()
  const { data: company, isError, error } = useCompany(id)

  if (isError) {
    throw error
  }
  if (!company) {
    return null
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="company.details"
      preferredLayoutId="core:two-column"
      data={company}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="CompanyGeneralSection">
              <CompanyGeneralSection company={company} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="CompanyMembersSection">
              <CompanyMembersSection company={company} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="CompanyInvitationsSection">
              <CompanyInvitationsSection company={company} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="CompanyAddressesSection">
              <CompanyAddressesSection company={company} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="CompanyContactPointsSection">
              <CompanyContactPointsSection company={company} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="CompanyActivitySection">
              <CompanyActivitySection company={company} />
            </LayoutComposer.Entry>
          </>
        ),
        side: (
          <>
            <LayoutComposer.Entry id="CompanyTreeSection">
              <CompanyTreeSection company={company} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="CompanyTaxSection">
              <CompanyTaxSection company={company} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="CompanyRolesSection">
              <CompanyRolesSection company={company} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="CompanyRepresentativeSection">
              <CompanyRepresentativeSection company={company} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="CompanyReferencesSection">
              <CompanyReferencesSection company={company} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}

const Breadcrumb = ({ id }: { id: string }) => {
  const { data: company } = useCompany(id)
  return <span>{company?.name ?? id}</span>
}

export const handle = {
  breadcrumb: (match: UIMatch) => <Breadcrumb id={match.params.id ?? ""} />,
}

export default CompanyPage
