import { Field, type FieldProps } from "@medusa-b2b/admin-kit"
import { Textarea } from "@medusajs/ui"
import type { FieldValues } from "react-hook-form"

const ROWS = 6

/** Several lines of text. */
export const MultilineField = <T extends FieldValues>({
  placeholder,
  autoFocus,
  ...field
}: FieldProps<T> & { placeholder?: string; autoFocus?: boolean }) => (
  <Field {...field}>
    {(control) => (
      <Textarea
        rows={ROWS}
        maxLength={4000}
        placeholder={placeholder}
        autoFocus={autoFocus}
        {...control}
      />
    )}
  </Field>
)
