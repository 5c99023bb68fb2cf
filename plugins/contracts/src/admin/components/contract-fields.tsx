import { DateField, SwitchField, TextField } from "@medusa-b2b/admin-kit"
import { useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { ContractValues } from "./contract-form"
import { NotesField } from "./notes-field"

/** The fields that may change as long as the contract is not terminated. */
export const ContractFields = () => {
  const { t } = useTranslation("contract")
  const { control } = useFormContext<ContractValues>()

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
