import { Form } from "@medusajs/dashboard/components"
import type { ReactElement } from "react"
import type {
  Control,
  ControllerRenderProps,
  FieldPath,
  FieldValues,
} from "react-hook-form"

import { FieldLabel } from "./field-label"

/** What every field of a form takes. */
export type FieldProps<T extends FieldValues> = {
  control: Control<T, unknown, T>
  name: FieldPath<T>
  label: string
  hint?: string
  optional?: boolean
}

/** Label, control, hint and error message of one form field. */
export const Field = <T extends FieldValues>({
  control,
  name,
  label,
  hint,
  optional,
  children,
}: FieldProps<T> & {
  children: (field: ControllerRenderProps<T, FieldPath<T>>) => ReactElement
}) => (
  <Form.Field
    control={control as unknown as Control<T>}
    name={name}
    render={({ field }) => (
      <Form.Item>
        <FieldLabel label={label} optional={optional} />
        <Form.Control>{children(field)}</Form.Control>
        {hint && <Form.Hint>{hint}</Form.Hint>}
        <Form.ErrorMessage />
      </Form.Item>
    )}
  />
)
