import { Section } from "@medusa-b2b/admin-kit"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import {
  Link,
  Outlet,
  type UIMatch,
  useNavigate,
  useParams,
} from "react-router-dom"

import type { AdminCompanyCredit } from "../../../../types"
import { CreditFacts } from "../../../components/credit-facts"
import { useCreditActions } from "../../../components/use-credit-actions"
import { useCompanyCredit } from "../../../hooks/company-credits"
import { CreditOrdersTable } from "./components/credit-orders-table"
import { CreditReportsSection } from "./components/credit-reports-section"

const CreditSection = ({ credit }: { credit: AdminCompanyCredit }) => {
  const { t } = useTranslation("companyCredit")
  const navigate = useNavigate()
  const actions = useCreditActions(credit, () =>
    navigate("/company-credits", { replace: true })
  )
  const { company } = credit

  return (
    <Section
      level="h1"
      title={t("creditOf", { company: company?.name ?? credit.company_id })}
      actions={actions}
      aside={
        company && (
          <Link
            to={`/companies/${company.id}`}
            className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
          >
            <Text size="small">{t("toCompany")}</Text>
          </Link>
        )
      }
    >
      <CreditFacts credit={credit} />
    </Section>
  )
}

const CompanyCreditPage = () => {
  const { id = "" } = useParams()
  const { data: credit, isError, error } = useCompanyCredit(id)

  if (isError) {
    throw error
  }
  return credit ? (
    <div className="flex flex-col gap-y-3">
      <CreditSection credit={credit} />
      <CreditOrdersTable company_credit_id={credit.id} />
      <CreditReportsSection credit={credit} />
      {/* The drawers that change it. */}
      <Outlet />
    </div>
  ) : null
}

const Breadcrumb = ({ id }: { id: string }) => {
  const { data: credit } = useCompanyCredit(id)
  return <span>{credit?.company?.name ?? id}</span>
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <Breadcrumb id={params.id ?? ""} />,
}

export default CompanyCreditPage
