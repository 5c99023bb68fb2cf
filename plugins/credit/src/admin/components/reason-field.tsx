import { Field, type FieldProps } from "@medusa-b2b/admin-kit"
import { Textarea } from "@medusajs/ui"
import type { FieldValues } from "react-hook-form"

const MAX_LENGTH = 4000

/** Why somebody does this, in their own words; the activity log keeps it. */
export const ReasonField = <T extends FieldValues>(props: FieldProps<T>) => (
  <Field {...props}>
    {(control) => <Textarea maxLength={MAX_LENGTH} {...control} />}
  </Field>
)
