import type { HttpTypes } from "@medusajs/types"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Section } from "../ui/section"
import { AddressText } from "./address-text"
import { DeliveryAddress } from "./delivery-address"
import { DeliveryDaysPart } from "./delivery-days"
import { DeliveryOptions } from "./delivery-options"
import { DELIVERY_ADDRESS } from "./field-ids"

/** Where the goods go, and then how. */
export const Delivery = ({ cart }: { cart: HttpTypes.StoreCart }) => {
  const { t } = useTranslation()
  const [editing, setEditing] = useState(false)
  const address = cart.shipping_address
  const known = Boolean(address?.address_1)

  return (
    <Section
      id={DELIVERY_ADDRESS}
      title={t("delivery.title")}
      actions={
        known &&
        !editing && (
          <Button
            size="small"
            variant="secondary"
            onClick={() => setEditing(true)}
          >
            {t("delivery.change")}
          </Button>
        )
      }
    >
      {address && known && !editing ? (
        <div className="flex flex-col gap-4">
          <AddressText address={address} />
          <DeliveryOptions cart={cart} />
          <DeliveryDaysPart cart={cart} />
        </div>
      ) : (
        <DeliveryAddress cart={cart} onDone={() => setEditing(false)} />
      )}
    </Section>
  )
}
