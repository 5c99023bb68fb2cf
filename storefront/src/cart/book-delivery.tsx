import type { HttpTypes } from "@medusajs/types"
import { Button } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { FormEvent } from "react"
import { useTranslation } from "react-i18next"
import {
  ADDRESS_USES,
  type AddressBook,
  type AddressUse,
  type BookAddress,
  type CartAddresses,
  setCartAddresses,
} from "../address-book/address-book-api"
import { ErrorNotice } from "../ui/error-notice"
import { SelectField } from "../ui/select-field"
import { fetchOpenCart } from "./cart-api"
import { CART_SCOPE, showCart } from "./use-cart"

const optionOf = ({ id, label, address_1, city }: BookAddress) => ({
  value: id,
  label: `${label} – ${address_1}, ${city}`,
})

type BookDeliveryProps = {
  cart: HttpTypes.StoreCart
  book: AddressBook
  /** What the cart has been given before. */
  chosen: CartAddresses
  onDone: () => void
  /** To write an address that is not in the book. */
  onWrite: () => void
}

/** Where goods and invoice go, out of the company's book; starts with what was chosen, or the nearest default. */
export const BookDelivery = ({
  cart,
  book,
  chosen,
  onDone,
  onWrite,
}: BookDeliveryProps) => {
  const { t } = useTranslation()
  const queryClient = useQueryClient()
  const countries = cart.region?.countries?.map(({ iso_2 }) => iso_2) ?? []
  const use = useMutation({
    scope: CART_SCOPE,
    mutationFn: async (ids: { ship_to_id?: string; bill_to_id?: string }) => {
      const given = await setCartAddresses(cart.id, ids)
      return { given, changed: await fetchOpenCart(cart.id) }
    },
    onSuccess: ({ given, changed }) => {
      queryClient.setQueryData(["cart-addresses", cart.id], given)
      showCart(queryClient, changed)
      onDone()
    },
  })

  const candidates = (purpose: AddressUse) =>
    book.addresses.filter(
      (address) =>
        address[`is_${purpose}`] &&
        (purpose === "bill_to" || countries.includes(address.country_code))
    )

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const idFor = (purpose: AddressUse) =>
      String(form.get(purpose) ?? "") || undefined
    use.mutate({ ship_to_id: idFor("ship_to"), bill_to_id: idFor("bill_to") })
  }

  return (
    <form onSubmit={onSubmit} className="flex flex-col gap-4">
      {ADDRESS_USES.filter((purpose) => candidates(purpose).length).map(
        (purpose) => (
          <SelectField
            key={purpose}
            name={purpose}
            label={t(`delivery.${purpose}`)}
            defaultValue={chosen[`${purpose}_id`] ?? book.defaults[purpose]?.id}
            options={candidates(purpose).map(optionOf)}
          />
        )
      )}
      {use.isError && <ErrorNotice error={use.error} />}
      <div className="flex flex-wrap justify-end gap-2">
        <Button type="button" variant="transparent" onClick={onWrite}>
          {t("delivery.write")}
        </Button>
        <Button type="submit" variant="secondary" isLoading={use.isPending}>
          {t("delivery.use")}
        </Button>
      </div>
    </form>
  )
}
