import { DrawerForm, PageDrawer, useZodForm } from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import type { AdminBudget } from "../../../../../types"
import { BudgetFields } from "../../../../components/budget-fields"
import {
  budgetInput,
  budgetSchema,
  budgetValues,
} from "../../../../components/budget-form"
import { useBudget, useUpdateBudget } from "../../../../hooks/budgets"

const EditBudgetForm = ({ budget }: { budget: AdminBudget }) => {
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useUpdateBudget()
  const form = useZodForm(budgetSchema, budgetValues(budget))

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      onSubmit={(values) =>
        mutate(
          { ...budgetInput(values), id: budget.id },
          { onSuccess: () => handleSuccess() }
        )
      }
    >
      <BudgetFields />
    </DrawerForm>
  )
}

const EditBudgetPage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("budget")
  const { data: budget } = useBudget(id)

  return (
    <PageDrawer title={t("edit.heading")}>
      {budget && <EditBudgetForm budget={budget} />}
    </PageDrawer>
  )
}

export default EditBudgetPage
