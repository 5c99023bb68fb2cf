import { Field } from "@medusa-b2b/admin-kit"
import { useShippingOptions } from "@medusajs/dashboard/hooks"
import { Checkbox, Label } from "@medusajs/ui"
import { useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { FreightValues } from "./freight-form"

/** Shipping options of a store are a handful; the API's largest page. */
export const ALL_OPTIONS = { limit: 100, fields: "id,name" }

/** The shipping options that buyers may choose among; none chosen: all. */
export const ShippingOptionsField = () => {
  const { t } = useTranslation("contract")
  const { control } = useFormContext<FreightValues>()
  const { shipping_options = [] } = useShippingOptions(ALL_OPTIONS)

  return (
    <Field
      control={control}
      name="shipping_option_ids"
      label={t("freight.optionsLabel")}
      hint={t("freight.optionsHint")}
      optional
    >
      {({ value, onChange }) => {
        const chosen = value as string[]
        const set = (id: string, isChosen: boolean) =>
          onChange(
            isChosen ? [...chosen, id] : chosen.filter((each) => each !== id)
          )
        return (
          <div role="group" className="flex flex-col gap-y-2">
            {shipping_options.map(({ id, name }) => (
              <div key={id} className="flex items-center gap-x-2">
                <Checkbox
                  id={id}
                  checked={chosen.includes(id)}
                  onCheckedChange={(checked) => set(id, checked === true)}
                />
                <Label htmlFor={id} size="small">
                  {name}
                </Label>
              </div>
            ))}
          </div>
        )
      }}
    </Field>
  )
}
