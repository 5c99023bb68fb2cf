import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useFormats } from "../i18n/use-formats"
import { Section } from "../ui/section"
import { BudgetForm } from "./budget-form"
import type { Budget } from "./budgets-api"
import { KeptRow } from "./kept-row"

const NEW = "new"

type BudgetListProps = {
  company_id: string
  budgets: Budget[]
  mayKeep: boolean
}

/** The budgets that orders count in, the one being changed as a form. */
export const BudgetList = ({
  company_id,
  budgets,
  mayKeep,
}: BudgetListProps) => {
  const { t } = useTranslation()
  const { date } = useFormats()
  const [edited, setEdited] = useState<string | null>(null)
  const close = () => setEdited(null)
  const factsOf = (budget: Budget) => [
    t(`budgets.window.${budget.window}`),
    budget.cost_centre &&
      t("budgets.onCostCentre", { cost_centre: budget.cost_centre }),
    budget.company_id === company_id ? null : budget.company?.name,
    budget.starts_on &&
      t("budgets.from", { date: date(`${budget.starts_on}T00:00:00`) }),
    budget.ends_on &&
      t("budgets.until", { date: date(`${budget.ends_on}T00:00:00`) }),
    t(`budgets.more.${budget.over}`),
  ]

  return (
    <Section
      title={t("budgets.title")}
      actions={
        mayKeep &&
        edited !== NEW && (
          <Button
            size="small"
            variant="secondary"
            onClick={() => setEdited(NEW)}
          >
            {t("budgets.add")}
          </Button>
        )
      }
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t(budgets.length ? "budgets.hint" : "budgets.none")}
      </Text>
      {edited === NEW && <BudgetForm onDone={close} />}
      <ul className="divide-ui-border-base divide-y">
        {budgets.map((budget) =>
          edited === budget.id ? (
            <li key={budget.id}>
              <BudgetForm budget={budget} onDone={close} />
            </li>
          ) : (
            <KeptRow
              key={budget.id}
              title={budget.title}
              facts={factsOf(budget)}
              amount={budget.amount}
              currency_code={budget.currency_code}
              left={budget.left}
              isClosed={budget.status === "closed"}
              onEdit={
                budget.may_change ? () => setEdited(budget.id) : undefined
              }
            />
          )
        )}
      </ul>
    </Section>
  )
}
