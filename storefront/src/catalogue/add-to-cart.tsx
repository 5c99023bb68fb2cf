import { Button } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import type { ArticleUnit } from "../articles/articles-api"
import { errorText } from "../app/error-text"
import { useAddToCart } from "../cart/use-add-to-cart"
import { holds } from "../session/buyer"
import { useSession } from "../session/session-context"
import { useStanding } from "../session/use-standing"
import { useAnnounce } from "../ui/announcer"
import { parseQuantity } from "../ui/parse-quantity"
import { SelectField } from "../ui/select-field"
import { QuantityField } from "../ui/quantity-field"

type AddToCartProps = {
  variant_id: string
  /** What is added, for readers who do not see the row. */
  name: string
  disabled?: boolean
  /** In which it may be bought; with one alone there is nothing to choose. */
  units?: ArticleUnit[]
  /** Least quantity that may be ordered, in base units. */
  smallest?: number
  /** Tells the page the quantity, e.g. to mark its price step. */
  onQuantity?: (quantity: number | null) => void
}

/** A quantity and a button; nothing for those who may not buy. */
export const AddToCart = ({
  variant_id,
  name,
  disabled,
  units = [],
  smallest = 1,
  onQuantity,
}: AddToCartProps) => {
  const { t } = useTranslation()
  const { status, buyer } = useSession()
  const standing = useStanding()?.standing
  const announce = useAnnounce()
  const add = useAddToCart()
  const [written, setWritten] = useState<string | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const unit =
    units.find(({ code }) => code === chosen) ??
    units.find(({ is_default }) => is_default)
  const typed = written ?? String(Math.ceil(smallest / (unit?.factor ?? 1)))
  const quantity = parseQuantity(typed)
  const isPlain = units.every(({ factor }) => factor === 1)

  const company = buyer?.company
  if (
    status !== "buying" ||
    (company && !holds(buyer, "cart.manage")) ||
    !standing?.cart
  ) {
    return null
  }

  const change = (value: string) => {
    setWritten(value)
    const count = parseQuantity(value)
    onQuantity?.(count === null ? null : count * (unit?.factor ?? 1))
  }

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (quantity === null || add.isPending) {
      return
    }
    add.mutate(
      { variant_id, quantity, ...(!isPlain && { unit: unit?.code }) },
      {
        onSuccess: () => announce(t("cart.added", { quantity, name })),
      }
    )
  }

  return (
    <form onSubmit={onSubmit} className="flex flex-col items-end gap-1">
      <div className="flex flex-wrap items-center justify-end gap-2">
        <QuantityField
          label={t("quantity.label", { name })}
          value={typed}
          onChange={change}
          disabled={disabled}
        />
        {!isPlain && (
          <SelectField
            hideLabel
            label={t("articles.unitOf", { name })}
            value={unit?.code}
            disabled={disabled}
            onChange={({ target }) => {
              setChosen(target.value)
              const factor = units.find(
                ({ code }) => code === target.value
              )?.factor
              onQuantity?.(quantity === null ? null : quantity * (factor ?? 1))
            }}
            options={units.map(({ code, name, factor }) => ({
              value: code,
              label: factor > 1 ? `${name} (${factor})` : name,
            }))}
          />
        )}
        <Button
          type="submit"
          variant="secondary"
          disabled={disabled || quantity === null}
          isLoading={add.isPending}
          className="whitespace-nowrap"
          aria-label={t("cart.addNamed", { name })}
        >
          {t("cart.add")}
        </Button>
      </div>
      {add.isError && (
        <p role="alert" className="txt-small text-ui-fg-error max-w-64">
          {errorText(add.error, t)}
        </p>
      )}
    </form>
  )
}
