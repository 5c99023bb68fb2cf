import { DateField, TextField } from "@medusa-b2b/admin-kit"
import { useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { BudgetValues } from "./budget-form"
import { OverField } from "./over-field"

/** The fields that may change as long as there is the budget. */
export const BudgetFields = () => {
  const { t } = useTranslation("budget")
  const { control } = useFormContext<BudgetValues>()

  return (
    <>
      <TextField
        control={control}
        name="title"
        label={t("fields.title")}
        autoFocus
      />
      <TextField
        control={control}
        name="amount"
        label={t("fields.amount")}
        hint={t("hints.amount")}
        inputMode="decimal"
      />
      <OverField />
      <DateField
        control={control}
        name="starts_on"
        label={t("fields.startsOn")}
        hint={t("hints.startsOn")}
        optional
      />
      <DateField
        control={control}
        name="ends_on"
        label={t("fields.endsOn")}
        hint={t("hints.endsOn")}
        optional
      />
    </>
  )
}
