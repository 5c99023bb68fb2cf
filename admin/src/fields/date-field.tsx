import { DatePicker } from "@medusajs/ui"
import type { FieldValues } from "react-hook-form"

import { Field, type FieldProps } from "./field"

/** A day and time; the value is a `Date` or null. */
export const DateField = <T extends FieldValues>(props: FieldProps<T>) => (
  <Field {...props}>
    {({ value, onChange }) => (
      <DatePicker granularity="minute" value={value} onChange={onChange} />
    )}
  </Field>
)
