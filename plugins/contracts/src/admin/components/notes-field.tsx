import { Field, type FieldProps } from "@medusa-b2b/admin-kit"
import { Textarea } from "@medusajs/ui"
import type { FieldValues } from "react-hook-form"

/** Several lines of text; the limit is the API's. */
export const NotesField = <T extends FieldValues>(props: FieldProps<T>) => (
  <Field {...props}>
    {(control) => <Textarea rows={4} maxLength={4000} {...control} />}
  </Field>
)
