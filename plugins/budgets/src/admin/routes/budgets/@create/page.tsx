import {
  ComboboxField,
  CurrencyField,
  ModalForm,
  PageModal,
  SelectField,
  TextField,
  useZodForm,
} from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import * as z from "zod"

import { BUDGET_WINDOWS } from "../../../../domain/windows"
import { BudgetFields } from "../../../components/budget-fields"
import {
  budgetInput,
  budgetSchema,
  budgetValues,
} from "../../../components/budget-form"
import { useCreateBudget } from "../../../hooks/budgets"
import { useCompanyPicker } from "../../../hooks/pickers"

const schema = budgetSchema.extend({
  company_id: z.string().min(1),
  currency_code: z.string().min(1),
  cost_centre: z.string().trim().max(255),
  window: z.enum(BUDGET_WINDOWS),
})

const CreateBudgetForm = ({ company_id }: { company_id: string }) => {
  const { t } = useTranslation("budget")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useCreateBudget()
  const companies = useCompanyPicker(company_id)
  const empty: z.infer<typeof schema> = {
    ...budgetValues(),
    company_id,
    currency_code: "",
    cost_centre: "",
    window: "month",
  }
  const form = useZodForm(schema, empty)

  return (
    <ModalForm
      form={form}
      title={t("create.heading")}
      hint={t("create.hint")}
      submitLabel={t("actions.create")}
      isPending={isPending}
      onSubmit={({ cost_centre, ...values }) =>
        mutate(
          {
            ...budgetInput(values),
            company_id: values.company_id,
            currency_code: values.currency_code,
            window: values.window,
            cost_centre: cost_centre || null,
          },
          { onSuccess: () => handleSuccess() }
        )
      }
    >
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <ComboboxField
          control={form.control}
          name="company_id"
          label={t("fields.company")}
          hint={t("hints.company")}
          source={companies}
        />
        <CurrencyField
          control={form.control}
          name="currency_code"
          label={t("fields.currency")}
        />
        <SelectField
          control={form.control}
          name="window"
          label={t("fields.window")}
          options={BUDGET_WINDOWS.map((value) => ({
            value,
            label: t(`window.${value}`),
          }))}
        />
        <TextField
          control={form.control}
          name="cost_centre"
          label={t("fields.costCentre")}
          hint={t("hints.costCentre")}
          optional
        />
        <BudgetFields />
      </div>
    </ModalForm>
  )
}

const CreateBudgetPage = () => {
  const { t } = useTranslation("budget")
  const [params] = useSearchParams()

  return (
    <PageModal title={t("create.heading")}>
      <CreateBudgetForm company_id={params.get("for") ?? ""} />
    </PageModal>
  )
}

export default CreateBudgetPage
