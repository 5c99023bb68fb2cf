import { Combobox } from "@medusajs/dashboard/components"
import type { FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { Field, type FieldProps } from "./field"
import type { Option } from "./select-field"

/**
 * What `useComboboxData` of the dashboard gives, as far as it is used here.
 * With options alone, the combobox searches among them itself.
 */
export type ComboboxSource = {
  options: Option[]
  searchValue?: string
  onSearchValueChange?: (value: string) => void
  fetchNextPage?: () => void
  isFetchingNextPage?: boolean
}

/** One of many, found by searching. An empty value is "". */
export const ComboboxField = <T extends FieldValues>({
  source,
  placeholder,
  allowClear,
  ...field
}: FieldProps<T> & {
  source: ComboboxSource
  placeholder?: string
  allowClear?: boolean
}) => {
  const { t } = useTranslation("b2b")

  return (
    <Field {...field}>
      {({ onChange, ...control }) => (
        <Combobox
          {...control}
          onChange={(value) => onChange(value ?? "")}
          options={source.options}
          searchValue={source.searchValue}
          onSearchValueChange={source.onSearchValueChange}
          fetchNextPage={source.fetchNextPage}
          isFetchingNextPage={source.isFetchingNextPage}
          placeholder={placeholder ?? t("search")}
          allowClear={allowClear}
        />
      )}
    </Field>
  )
}
