import {
  DateField,
  DrawerForm,
  PageDrawer,
  TextField,
  useZodForm,
} from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import * as z from "zod"

import type { AdminBudget } from "../../../../../types"
import { amountInput, amountSchema } from "../../../../components/budget-form"
import { useBudget, useRaiseBudget } from "../../../../hooks/budgets"
import { moneyText } from "../../../../utils/money-text"

const schema = z.object({
  raised_by: amountSchema,
  last_day: z.date(),
  reason: z.string().trim().min(1).max(4000),
})

/** The first moment after a day. */
const afterDay = (day: Date): Date =>
  new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1)

const RaiseBudgetForm = ({ budget }: { budget: AdminBudget }) => {
  const { t, i18n } = useTranslation("budget")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useRaiseBudget(budget.id)
  const form = useZodForm(schema, {
    raised_by: budget.raised_by ?? "",
    reason: "",
  })

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      onSubmit={({ raised_by, last_day, reason }) =>
        mutate(
          {
            raised_by: amountInput(raised_by),
            raised_until: afterDay(last_day).toISOString(),
            reason,
          },
          { onSuccess: () => handleSuccess() }
        )
      }
    >
      <TextField
        control={form.control}
        name="raised_by"
        label={t("fields.raisedBy")}
        hint={t("hints.raise", {
          amount: moneyText(budget.amount, budget.currency_code, i18n.language),
        })}
        inputMode="decimal"
        autoFocus
      />
      <DateField
        control={form.control}
        name="last_day"
        label={t("fields.raisedUntil")}
      />
      <TextField
        control={form.control}
        name="reason"
        label={t("fields.reason")}
      />
    </DrawerForm>
  )
}

const RaiseBudgetPage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("budget")
  const { data: budget } = useBudget(id)

  return (
    <PageDrawer title={t("raise.heading")} description={budget?.title}>
      {budget && <RaiseBudgetForm budget={budget} />}
    </PageDrawer>
  )
}

export default RaiseBudgetPage
