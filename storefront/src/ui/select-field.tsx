import { clx, Label } from "@medusajs/ui"
import { useId, type ComponentProps } from "react"

type SelectFieldProps = ComponentProps<"select"> & {
  label: string
  /** Label for screen readers only. */
  hideLabel?: boolean
  options: { value: string; label: string }[]
}

/**
 * A labelled list to choose from. The browser's own, because it is the one
 * that phones show well and every keyboard user knows.
 */
export const SelectField = ({
  label,
  hideLabel,
  options,
  id,
  className,
  ...select
}: SelectFieldProps) => {
  const ownId = useId()
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <Label
        htmlFor={id ?? ownId}
        size="small"
        weight="plus"
        className={clx({ "sr-only": hideLabel })}
      >
        {label}
      </Label>
      <select
        {...select}
        id={id ?? ownId}
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
    </div>
  )
}
