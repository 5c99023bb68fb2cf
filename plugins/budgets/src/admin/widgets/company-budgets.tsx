import { EmptyRow, Section } from "@medusa-b2b/admin-kit"
import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { PencilSquare, Plus } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { LeftText } from "../components/left-text"
import { useBudgets } from "../hooks/budgets"

const SHOWN = 20

/** On the company page: its own open budgets, with what is left. */
const CompanyBudgetsWidget = ({ data: company }: { data: { id: string } }) => {
  const { t } = useTranslation("budget")
  const { data } = useBudgets({
    company_id: company.id,
    status: "open",
    limit: SHOWN,
  })
  if (!data) {
    return null
  }

  return (
    <Section
      title={t("budgets")}
      actions={[
        {
          actions: [
            {
              icon: <Plus />,
              label: t("create.heading"),
              to: `/budgets/create?for=${company.id}`,
            },
            {
              icon: <PencilSquare />,
              label: t("budgets"),
              to: `/budgets?company_id="${company.id}"`,
            },
          ],
        },
      ]}
    >
      {data.budgets.length === 0 && (
        <EmptyRow>{t("ofCompany.empty.description")}</EmptyRow>
      )}
      {data.budgets.map((budget) => (
        <Link
          key={budget.id}
          to={`/budgets/edit/${budget.id}`}
          className="hover:bg-ui-bg-base-hover flex items-center justify-between gap-x-4 px-6 py-3"
        >
          <div className="min-w-0">
            <Text size="small" weight="plus" className="truncate">
              {budget.title}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {[t(`window.${budget.window}`), budget.cost_centre]
                .filter(Boolean)
                .join(" · ")}
            </Text>
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            <LeftText {...budget} />
          </Text>
        </Link>
      ))}
    </Section>
  )
}

export const config = defineWidgetConfig({
  zone: "company.details",
  id: "budgets:company-budgets",
})

export default CompanyBudgetsWidget
