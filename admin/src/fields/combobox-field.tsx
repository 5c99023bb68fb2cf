import { Combobox } from "@medusajs/dashboard/components"
import { forwardRef, useRef, type ComponentProps } from "react"
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

// What was found by searching is not among the first options that stand there
// once the search is over; without its name the field would look empty.
const useOptionsWithChosen = (
  { options, searchValue }: ComboboxSource,
  value: string
): Option[] => {
  const known = useRef<Option | undefined>(undefined)
  const chosen = options.find((option) => option.value === value)
  known.current = chosen ?? known.current

  return value && !chosen && !searchValue && known.current?.value === value
    ? [known.current, ...options]
    : options
}

const SourcedCombobox = forwardRef<
  HTMLInputElement,
  Omit<ComponentProps<typeof Combobox>, "options"> & {
    source: ComboboxSource
    value: string
  }
>(function SourcedCombobox({ source, value, ...props }, ref) {
  return (
    <Combobox
      {...props}
      ref={ref}
      value={value}
      options={useOptionsWithChosen(source, value)}
      searchValue={source.searchValue}
      onSearchValueChange={source.onSearchValueChange}
      fetchNextPage={source.fetchNextPage}
      isFetchingNextPage={source.isFetchingNextPage}
    />
  )
})

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
        <SourcedCombobox
          {...control}
          onChange={(value) => onChange(value ?? "")}
          source={source}
          placeholder={placeholder ?? t("search")}
          allowClear={allowClear}
        />
      )}
    </Field>
  )
}
