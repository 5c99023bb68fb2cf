import { ComboboxField, SelectField, TextField } from "@medusa-b2b/admin-kit"
import { useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useCustomerPicker } from "../hooks/pickers"
import type { NewMemberValues } from "./member-form"

/** Who the new member is. */
export const NewMemberFields = () => {
  const { t } = useTranslation("company")
  const { control, watch } = useFormContext<NewMemberValues>()
  const customers = useCustomerPicker()

  return (
    <>
      <SelectField
        control={control}
        name="who"
        label={t("members.who")}
        options={[
          { value: "person", label: t("members.person") },
          { value: "customer", label: t("members.customer") },
        ]}
      />
      {watch("who") === "customer" ? (
        <ComboboxField
          control={control}
          name="customer_id"
          label={t("fields.customer")}
          source={customers}
        />
      ) : (
        <>
          <TextField
            control={control}
            name="email"
            type="email"
            label={t("fields.email")}
            hint={t("members.emailHint")}
            autoFocus
          />
          <TextField
            control={control}
            name="first_name"
            label={t("fields.firstName")}
            optional
          />
          <TextField
            control={control}
            name="last_name"
            label={t("fields.lastName")}
            optional
          />
        </>
      )}
    </>
  )
}
