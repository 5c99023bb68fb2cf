import { Form } from "@medusajs/dashboard/components"
import { Switch } from "@medusajs/ui"
import type { Control, FieldValues } from "react-hook-form"

import type { FieldProps } from "./field"

/** Yes or no, with the label beside the switch. */
export const SwitchField = <T extends FieldValues>({
  control,
  name,
  label,
  hint,
}: FieldProps<T>) => (
  <Form.Field
    control={control as unknown as Control<T>}
    name={name}
    render={({ field: { value, onChange, ...field } }) => (
      <Form.Item>
        <div className="flex items-start gap-x-3">
          <Form.Control>
            <Switch
              {...field}
              className="shrink-0"
              checked={value}
              onCheckedChange={onChange}
            />
          </Form.Control>
          <div>
            <Form.Label>{label}</Form.Label>
            {hint && <Form.Hint>{hint}</Form.Hint>}
          </div>
        </div>
        <Form.ErrorMessage />
      </Form.Item>
    )}
  />
)
