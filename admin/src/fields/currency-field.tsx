import { useStore } from "@medusajs/dashboard/hooks"
import type { FieldValues } from "react-hook-form"

import { ComboboxField } from "./combobox-field"
import type { FieldProps } from "./field"

/** One of the store's currencies; the value is its code in small letters. */
export const CurrencyField = <T extends FieldValues>(
  props: FieldProps<T> & { allowClear?: boolean }
) => {
  const { store } = useStore()
  const options = (store?.supported_currencies ?? []).map(
    ({ currency_code, currency }) => ({
      value: currency_code,
      label: [currency_code.toUpperCase(), currency?.name]
        .filter(Boolean)
        .join(" · "),
    })
  )

  return <ComboboxField {...props} source={{ options }} />
}
