import { clx, Label, Text } from "@medusajs/ui"
import { useId, type ComponentProps } from "react"
import { useTranslation } from "react-i18next"

type SelectFieldProps = ComponentProps<"select"> & {
  label: string
  /** Label for screen readers only. */
  hideLabel?: boolean
  /** What is wrong with the choice; also marks the list as invalid. */
  problem?: string
  options: { value: string; label: string }[]
}

/**
 * A labelled list to choose from. The browser's own, because it is the one
 * that phones show well and every keyboard user knows.
 */
export const SelectField = ({
  label,
  hideLabel,
  problem,
  required,
  options,
  id,
  className,
  ...select
}: SelectFieldProps) => {
  const { t } = useTranslation()
  const ownId = useId()
  const problemId = `${id ?? ownId}-problem`
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <Label
        htmlFor={id ?? ownId}
        size="small"
        weight="plus"
        className={clx({ "sr-only": hideLabel })}
      >
        {label}
        {required && (
          <span className="text-ui-fg-muted font-normal">
            {` (${t("form.required")})`}
          </span>
        )}
      </Label>
      <select
        {...select}
        id={id ?? ownId}
        aria-required={required}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? problemId : undefined}
        className={clx(
          "bg-ui-bg-field shadow-borders-base txt-compact-small h-8 w-full min-w-0 rounded-md border-0 py-1 pl-2 pr-8",
          "focus-visible:shadow-borders-interactive-with-active outline-none focus:ring-0",
          className
        )}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {problem && (
        <Text id={problemId} size="small" className="text-ui-fg-error">
          {problem}
        </Text>
      )}
    </div>
  )
}
