import { clx, Input, Label, Text } from "@medusajs/ui"
import { useId, type ComponentProps } from "react"
import { useTranslation } from "react-i18next"

type TextFieldProps = Omit<ComponentProps<typeof Input>, "size"> & {
  label: string
  hint?: string
  /** What is wrong with the value; also marks the field as invalid. */
  problem?: string
}

/** A labelled input; hint and problem belong to it for screen readers too. */
export const TextField = ({
  label,
  hint,
  problem,
  id,
  required,
  className,
  ...input
}: TextFieldProps) => {
  const { t } = useTranslation()
  const ownId = useId()
  const fieldId = id ?? ownId
  const noteId = `${fieldId}-note`
  const note = problem ?? hint

  return (
    <div className={clx("flex min-w-0 flex-col gap-1", className)}>
      <Label htmlFor={fieldId} size="small" weight="plus">
        {label}
        {required && (
          <span className="text-ui-fg-muted font-normal">
            {` (${t("form.required")})`}
          </span>
        )}
      </Label>
      <Input
        {...input}
        id={fieldId}
        aria-required={required}
        aria-invalid={problem ? true : undefined}
        aria-describedby={note ? noteId : undefined}
      />
      {note && (
        <Text
          id={noteId}
          size="small"
          className={problem ? "text-ui-fg-error" : "text-ui-fg-subtle"}
        >
          {note}
        </Text>
      )}
    </div>
  )
}
