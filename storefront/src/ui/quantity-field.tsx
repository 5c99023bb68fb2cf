import { Minus, Plus } from "@medusajs/icons"
import { IconButton, Input } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { parseQuantity } from "./parse-quantity"

type QuantityFieldProps = {
  /** What is counted, for screen readers. */
  label: string
  /** As typed, so that an unfinished figure is not corrected while typing. */
  value: string
  onChange: (value: string) => void
  /** The reader has finished: Enter, or the field is left. */
  onCommit?: (quantity: number) => void
  disabled?: boolean
  id?: string
}

/** A quantity: type it, use the arrow keys, or the two buttons. */
export const QuantityField = ({
  label,
  value,
  onChange,
  onCommit,
  disabled,
  id,
}: QuantityFieldProps) => {
  const { t } = useTranslation()
  const quantity = parseQuantity(value)

  const step = (by: number) => {
    const next = Math.max(1, (quantity ?? 1) + by)
    onChange(String(next))
    onCommit?.(next)
  }

  return (
    <div className="flex items-center gap-1" role="group" aria-label={label}>
      <IconButton
        type="button"
        variant="transparent"
        aria-label={t("quantity.less")}
        disabled={disabled || !quantity || quantity <= 1}
        onClick={() => step(-1)}
      >
        <Minus />
      </IconButton>
      <Input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        aria-invalid={quantity === null || undefined}
        className="w-16 text-center"
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => quantity !== null && onCommit?.(quantity)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && quantity !== null) {
            onCommit?.(quantity)
          } else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
            event.preventDefault()
            onChange(
              String(
                Math.max(
                  1,
                  (quantity ?? 1) + (event.key === "ArrowUp" ? 1 : -1)
                )
              )
            )
          }
        }}
      />
      <IconButton
        type="button"
        variant="transparent"
        aria-label={t("quantity.more")}
        disabled={disabled}
        onClick={() => step(1)}
      >
        <Plus />
      </IconButton>
    </div>
  )
}
