import { Label, Text, Textarea } from "@medusajs/ui"
import { useId, type ComponentProps } from "react"
import { useTranslation } from "react-i18next"

type TextAreaFieldProps = ComponentProps<typeof Textarea> & {
  label: string
  hint?: string
  /** What is wrong with the value; also marks the field as invalid. */
  problem?: string
}

/** A labelled input for several lines. */
export const TextAreaField = ({
  label,
  hint,
  problem,
  required,
  ...input
}: TextAreaFieldProps) => {
  const { t } = useTranslation()
  const id = useId()
  const noteId = `${id}-note`
  const note = problem ?? hint

  return (
    <div className="flex min-w-0 flex-col gap-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
        {required && (
          <span className="text-ui-fg-muted font-normal">
            {` (${t("form.required")})`}
          </span>
        )}
      </Label>
      <Textarea
        maxLength={4000}
        {...input}
        id={id}
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
