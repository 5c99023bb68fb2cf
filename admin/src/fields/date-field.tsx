import { DatePicker } from "@medusajs/ui"
import type { FieldValues } from "react-hook-form"

import { Field, type FieldProps } from "./field"

/** A day; the value is its first moment here, or null. */
export const DateField = <T extends FieldValues>(props: FieldProps<T>) => (
  <Field {...props}>
    {({ value, onChange }) => (
      <DatePicker granularity="day" value={value} onChange={onChange} />
    )}
  </Field>
)
