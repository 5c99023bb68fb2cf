import { Form } from "@medusajs/dashboard/components"
import { Select } from "@medusajs/ui"
import type { Control, FieldValues } from "react-hook-form"

import type { FieldProps } from "./field"
import { FieldLabel } from "./field-label"

/** A choice as a select or a combobox shows it. */
export type Option = { value: string; label: string }

/** One of a few fixed values. */
export const SelectField = <T extends FieldValues>({
  control,
  name,
  label,
  hint,
  optional,
  options,
  placeholder,
}: FieldProps<T> & { options: Option[]; placeholder?: string }) => (
  <Form.Field
    control={control as unknown as Control<T>}
    name={name}
    render={({ field: { ref, onChange, ...field } }) => (
      <Form.Item>
        <FieldLabel label={label} optional={optional} />
        <Select {...field} onValueChange={onChange}>
          {/* The label belongs to the button, not to Radix' hidden select. */}
          <Form.Control>
            <Select.Trigger ref={ref}>
              <Select.Value placeholder={placeholder} />
            </Select.Trigger>
          </Form.Control>
          <Select.Content>
            {options.map((option) => (
              <Select.Item key={option.value} value={option.value}>
                {option.label}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
        {hint && <Form.Hint>{hint}</Form.Hint>}
        <Form.ErrorMessage />
      </Form.Item>
    )}
  />
)
