import {
  DateField,
  SelectField,
  SwitchField,
  TextField,
} from "@medusa-b2b/admin-kit"
import { useEffect } from "react"
import { useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { PAYMENT_CHOICES, type ContractValues } from "./contract-form"
import { NotesField } from "./notes-field"

/** The fields that may change as long as the contract is not terminated. */
export const ContractFields = () => {
  const { t } = useTranslation("contract")
  const { control, resetField, watch } = useFormContext<ContractValues>()
  const payment = watch("payment_kind")

  // A number that is no longer shown must not keep the form from being saved.
  useEffect(() => resetField("payment_days"), [payment, resetField])

  return (
    <>
      <TextField
        control={control}
        name="number"
        label={t("fields.number")}
        hint={t("hints.number")}
        autoFocus
      />
      <TextField control={control} name="name" label={t("fields.name")} />
      <DateField
        control={control}
        name="starts_on"
        label={t("fields.startsOn")}
        hint={t("hints.startsOn")}
        optional
      />
      <DateField
        control={control}
        name="last_day"
        label={t("fields.lastDay")}
        hint={t("hints.lastDay")}
        optional
      />
      <SwitchField
        control={control}
        name="is_exclusive"
        label={t("fields.isExclusive")}
        hint={t("hints.isExclusive")}
      />
      <SwitchField
        control={control}
        name="campaigns_apply"
        label={t("fields.campaignsApply")}
        hint={t("hints.campaignsApply")}
      />
      <SelectField
        control={control}
        name="payment_kind"
        label={t("payment.heading")}
        hint={payment === "none" ? t("payment.noneHint") : undefined}
        options={PAYMENT_CHOICES.map((value) => ({
          value,
          label: t(`payment.kinds.${value}`),
        }))}
      />
      {(payment === "net" || payment === "month_end") && (
        <TextField
          control={control}
          name="payment_days"
          label={t("payment.days")}
          inputMode="numeric"
        />
      )}
      <NotesField
        control={control}
        name="notes"
        label={t("fields.notes")}
        hint={t("hints.notes")}
        optional
      />
    </>
  )
}
