import { EmptyRow, Section } from "@medusa-b2b/admin-kit"
import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Plus } from "@medusajs/icons"
import { useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type { AdminCompanyCredit } from "../../types"
import { CreditFacts } from "../components/credit-facts"
import { useCreditActions } from "../components/use-credit-actions"
import { useCompanyCredits } from "../hooks/company-credits"

const CreditSection = ({ credit }: { credit: AdminCompanyCredit }) => {
  const { t } = useTranslation("companyCredit")
  const queryClient = useQueryClient()
  // A closed credit is not read again by itself: on its own page it would no longer be there.
  const actions = useCreditActions(credit, () => {
    void queryClient.refetchQueries({ queryKey: ["company-credits", "list"] })
  })
  return (
    <Section title={t("credit")} actions={actions}>
      <CreditFacts credit={credit} />
    </Section>
  )
}

/** On the company page: the credit that it has itself; units buy on that of the company above. */
const CompanyCreditWidget = ({
  data: company,
}: {
  data: { id: string; kind: string }
}) => {
  const { t } = useTranslation("companyCredit")
  const { data } = useCompanyCredits({ company_id: company.id, limit: 1 })
  const credit = data?.company_credits[0]

  if (!data) {
    return null
  }
  if (credit) {
    return <CreditSection credit={credit} />
  }
  return (
    <Section
      title={t("credit")}
      actions={
        company.kind === "unit"
          ? []
          : [
              {
                actions: [
                  {
                    icon: <Plus />,
                    label: t("actions.give"),
                    to: `/company-credits/create?company_id=${company.id}`,
                  },
                ],
              },
            ]
      }
    >
      <EmptyRow>
        {t(company.kind === "unit" ? "ofUnit" : "ofCompany.empty")}
      </EmptyRow>
    </Section>
  )
}

export const config = defineWidgetConfig({
  zone: "company.details",
  id: "credit:company-credit",
})

export default CompanyCreditWidget
