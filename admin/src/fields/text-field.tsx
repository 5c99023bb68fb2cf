import { Input } from "@medusajs/ui"
import type { ComponentPropsWithoutRef } from "react"
import type { FieldValues } from "react-hook-form"

import { Field, type FieldProps } from "./field"

type InputProps = Pick<
  ComponentPropsWithoutRef<"input">,
  "type" | "placeholder" | "autoFocus" | "inputMode"
>

/** One line of text. */
export const TextField = <T extends FieldValues>({
  type,
  placeholder,
  autoFocus,
  inputMode,
  ...field
}: FieldProps<T> & InputProps) => (
  <Field {...field}>
    {(control) => (
      <Input
        autoComplete="off"
        type={type}
        placeholder={placeholder}
        autoFocus={autoFocus}
        inputMode={inputMode}
        {...control}
      />
    )}
  </Field>
)
