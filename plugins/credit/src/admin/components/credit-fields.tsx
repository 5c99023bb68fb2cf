import { SelectField, TextField } from "@medusa-b2b/admin-kit"
import { useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { OVER_LIMIT_CHOICES } from "../../domain/over-limit-choice"
import { type CreditValues, TERMS_CHOICES } from "./credit-form"

/** Limit, what happens beyond it, overdue invoices and terms: the same when a credit is given and changed. */
export const CreditFields = () => {
  const { t } = useTranslation("companyCredit")
  const { control, watch } = useFormContext<
    CreditValues,
    unknown,
    CreditValues
  >()
  const kind = watch("terms_kind")

  return (
    <>
      <TextField
        control={control}
        name="limit_amount"
        inputMode="decimal"
        label={t("fields.limit")}
        hint={t("hints.limit")}
        optional
      />
      <SelectField
        control={control}
        name="over_limit"
        label={t("fields.overLimit")}
        hint={t("hints.overLimit")}
        options={OVER_LIMIT_CHOICES.map((value) => ({
          value,
          label: t(`overLimit.${value}`),
        }))}
      />
      <TextField
        control={control}
        name="overdue_days"
        inputMode="numeric"
        label={t("fields.overdueDays")}
        hint={t("hints.overdueDays")}
        optional
      />
      <SelectField
        control={control}
        name="terms_kind"
        label={t("fields.terms")}
        options={TERMS_CHOICES.map((value) => ({
          value,
          label: t(`termsKind.${value}`),
        }))}
      />
      {(kind === "net" || kind === "month_end") && (
        <TextField
          control={control}
          name="terms_days"
          inputMode="numeric"
          label={t("fields.termsDays")}
        />
      )}
    </>
  )
}
