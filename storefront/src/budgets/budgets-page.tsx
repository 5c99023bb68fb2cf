import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { CompanyNav } from "../company/company-nav"
import { holds } from "../session/buyer"
import { useSession } from "../session/session-context"
import { Page } from "../ui/page"
import { QueryView } from "../ui/query-view"
import { BudgetList } from "./budget-list"
import { fetchBudgets, fetchPersonalLimits } from "./budgets-api"
import { LimitList } from "./limit-list"

/** What the buyer's orders count in, with what is left; who keeps it changes it here. */
export const BudgetsPage = () => {
  const { t } = useTranslation()
  const { buyer } = useSession()
  const company_id = buyer?.company?.id ?? ""
  const mayKeep = holds(buyer, "budget.manage")
  const budgets = useQuery({
    queryKey: ["budgets", company_id],
    queryFn: fetchBudgets,
  })
  const limits = useQuery({
    queryKey: ["budgets", company_id, "limits"],
    queryFn: fetchPersonalLimits,
  })
  const shown = { company_id, mayKeep }

  return (
    <Page title={buyer?.company?.name ?? t("budgets.title")}>
      <CompanyNav />
      <QueryView query={budgets}>
        {(found) => <BudgetList {...shown} budgets={found} />}
      </QueryView>
      <QueryView query={limits}>
        {(found) => <LimitList {...shown} limits={found} />}
      </QueryView>
    </Page>
  )
}
