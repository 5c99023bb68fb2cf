import { SwitchField, TextField } from "@medusa-b2b/admin-kit"
import { useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { CompanyKind } from "../types"
import type { AddressValues } from "./address-form"
import { OpeningHoursFields } from "./opening-hours-fields"

const PLACE = [
  "company_name",
  "attention",
  "address_1",
  "address_2",
  "postal_code",
  "city",
  "province",
  "country_code",
  "phone",
] as const

const REQUIRED: readonly string[] = ["address_1", "city", "country_code"]

/** The uses of an address, and whether it is the default for them. */
const UseFields = ({ kind }: { kind: CompanyKind }) => {
  const { t } = useTranslation("company")
  const { control, watch } = useFormContext<AddressValues>()

  return (
    <>
      {(["ship_to", "bill_to"] as const).map((use) => (
        <div key={use} className="flex flex-col gap-y-3">
          <SwitchField
            control={control}
            name={`is_${use}`}
            label={t(`addresses.use.${use}`)}
          />
          {watch(`is_${use}`) && (
            <SwitchField
              control={control}
              name={`is_default_${use}`}
              label={t(`addresses.default.${use}`)}
            />
          )}
        </div>
      ))}
      {kind !== "unit" && (
        <SwitchField
          control={control}
          name="is_shared"
          label={t("addresses.shared")}
          hint={t("addresses.sharedHint")}
        />
      )}
    </>
  )
}

/** Everything that is known of an address. */
export const AddressFields = ({ kind }: { kind: CompanyKind }) => {
  const { t } = useTranslation("company")
  const { control } = useFormContext<AddressValues>()

  return (
    <>
      <TextField
        control={control}
        name="label"
        label={t("addresses.label")}
        hint={t("addresses.labelHint")}
        autoFocus
      />
      <UseFields kind={kind} />
      {PLACE.map((name) => (
        <TextField
          key={name}
          control={control}
          name={name}
          label={t(`addresses.fields.${name}`)}
          optional={!REQUIRED.includes(name)}
        />
      ))}
      <TextField
        control={control}
        name="external_id"
        label={t("addresses.fields.external_id")}
        optional
      />
      <TextField
        control={control}
        name="gln"
        label={t("addresses.fields.gln")}
        hint={t("addresses.glnHint")}
        inputMode="numeric"
        optional
      />
      <OpeningHoursFields />
    </>
  )
}
