import { SelectField } from "@medusa-b2b/admin-kit"
import { useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { OVER_BUDGET, type OverBudget } from "../../domain/over-budget"

/** What happens to an order that is more than what is left. */
export const OverField = () => {
  const { t } = useTranslation("budget")
  const { control } = useFormContext<{ over: OverBudget }>()

  return (
    <SelectField
      control={control}
      name="over"
      label={t("fields.over")}
      hint={t("hints.over")}
      options={OVER_BUDGET.map((value) => ({
        value,
        label: t(`over.${value}`),
      }))}
    />
  )
}
