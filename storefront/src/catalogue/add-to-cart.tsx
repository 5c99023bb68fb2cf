import { Button } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { errorText } from "../app/error-text"
import { useAddToCart } from "../cart/use-add-to-cart"
import { holds } from "../session/buyer"
import { useSession } from "../session/session-context"
import { useStanding } from "../session/use-standing"
import { useAnnounce } from "../ui/announcer"
import { parseQuantity } from "../ui/parse-quantity"
import { QuantityField } from "../ui/quantity-field"

type AddToCartProps = {
  variant_id: string
  /** What is added, for readers who do not see the row. */
  name: string
  disabled?: boolean
  /** Tells the page the quantity, e.g. to mark its price step. */
  onQuantity?: (quantity: number | null) => void
}

/** A quantity and a button; nothing for those who may not buy. */
export const AddToCart = ({
  variant_id,
  name,
  disabled,
  onQuantity,
}: AddToCartProps) => {
  const { t } = useTranslation()
  const { status, buyer } = useSession()
  const standing = useStanding()?.standing
  const announce = useAnnounce()
  const add = useAddToCart()
  const [typed, setTyped] = useState("1")
  const quantity = parseQuantity(typed)

  const company = buyer?.company
  if (
    status !== "buying" ||
    (company && !holds(buyer, "cart.manage")) ||
    !standing?.cart
  ) {
    return null
  }

  const change = (value: string) => {
    setTyped(value)
    onQuantity?.(parseQuantity(value))
  }

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (quantity === null || add.isPending) {
      return
    }
    add.mutate(
      { variant_id, quantity },
      {
        onSuccess: () => announce(t("cart.added", { quantity, name })),
      }
    )
  }

  return (
    <form onSubmit={onSubmit} className="flex flex-col items-end gap-1">
      <div className="flex items-center gap-2">
        <QuantityField
          label={t("quantity.label", { name })}
          value={typed}
          onChange={change}
          disabled={disabled}
        />
        <Button
          type="submit"
          variant="secondary"
          disabled={disabled || quantity === null}
          isLoading={add.isPending}
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
