import { CurrencyField, SelectField, TextField } from "@medusa-b2b/admin-kit"
import { useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { COMPANY_KINDS } from "../types"
import type { CompanyValues } from "./company-form"

/** The fields that may change as long as the company exists. */
export const CompanyFields = () => {
  const { t } = useTranslation("company")
  const { control, watch } = useFormContext<CompanyValues>()
  const kind = watch("kind")

  return (
    <>
      <TextField
        control={control}
        name="name"
        label={t("fields.name")}
        autoFocus
      />
      {kind === "legal_entity" && (
        <>
          <TextField
            control={control}
            name="organization_number"
            label={t("fields.organizationNumber")}
            placeholder="556012-5790"
            optional
          />
          <TextField
            control={control}
            name="vat_id"
            label={t("fields.vatId")}
            placeholder="SE556012579001"
            optional
          />
        </>
      )}
      <CurrencyField
        control={control}
        name="currency_code"
        label={t("fields.currency")}
        hint={t("hints.currency")}
        allowClear
        optional
      />
      <TextField
        control={control}
        name="time_zone"
        label={t("fields.timeZone")}
        hint={t("hints.timeZone")}
      />
    </>
  )
}

/** What kind of node the company is; settled when it is made. */
export const KindField = () => {
  const { t } = useTranslation("company")
  const { control, watch } = useFormContext<CompanyValues>()

  return (
    <SelectField
      control={control}
      name="kind"
      label={t("fields.kind")}
      hint={t(`kindHint.${watch("kind")}`)}
      options={COMPANY_KINDS.map((value) => ({
        value,
        label: t(`kind.${value}`),
      }))}
    />
  )
}
