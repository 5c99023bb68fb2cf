import type { HttpTypes } from "@medusajs/types"
import { Button, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { fetchCartAddresses } from "../address-book/address-book-api"
import { useAddresses } from "../address-book/use-addresses"
import { useSession } from "../session/session-context"
import { QueryView } from "../ui/query-view"
import { AddressForm } from "./address-form"
import { BookDelivery } from "./book-delivery"

type DeliveryAddressProps = { cart: HttpTypes.StoreCart; onDone: () => void }

/** A written address, with the way back to the book where there is one. */
const Written = ({
  cart,
  onDone,
  onBook,
}: DeliveryAddressProps & { onBook?: () => void }) => {
  const { t } = useTranslation()
  return (
    <>
      <Text size="small" className="text-ui-fg-subtle mb-3">
        {t("delivery.hint")}
      </Text>
      {onBook && (
        <Button
          size="small"
          variant="transparent"
          className="mb-3"
          onClick={onBook}
        >
          {t("delivery.fromBook")}
        </Button>
      )}
      <AddressForm cart={cart} onDone={onDone} />
    </>
  )
}

/** Chosen out of the company's book; written where it has none, or none that fits. */
const BookOrWritten = ({ cart, onDone }: DeliveryAddressProps) => {
  const [writing, setWriting] = useState(false)
  const book = useAddresses()
  const chosen = useQuery({
    queryKey: ["cart-addresses", cart.id],
    queryFn: () => fetchCartAddresses(cart.id),
  })
  return (
    <QueryView query={book}>
      {(addresses) => (
        <QueryView query={chosen}>
          {(given) =>
            addresses.count && !writing ? (
              <BookDelivery
                cart={cart}
                book={addresses}
                chosen={given}
                onDone={onDone}
                onWrite={() => setWriting(true)}
              />
            ) : (
              <Written
                cart={cart}
                onDone={onDone}
                onBook={addresses.count ? () => setWriting(false) : undefined}
              />
            )
          }
        </QueryView>
      )}
    </QueryView>
  )
}

/** Where the goods go: out of the company's book, or written. */
export const DeliveryAddress = (props: DeliveryAddressProps) => {
  const { buyer } = useSession()
  return buyer?.company ? <BookOrWritten {...props} /> : <Written {...props} />
}
