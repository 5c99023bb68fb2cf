import type { HttpTypes } from "@medusajs/types"
import { Button } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { store } from "../app/store-client"
import { useFormats } from "../i18n/use-formats"
import { useSession } from "../session/session-context"
import { ErrorNotice } from "../ui/error-notice"
import { Loading } from "../ui/loading"
import { SelectField } from "../ui/select-field"
import { TextField } from "../ui/text-field"
import { recallAddress, rememberAddress } from "./address-memory"
import { setAddress } from "./cart-api"
import { useCartChange } from "./use-cart"

/** The inputs, in the order of the form; name, autofill, required. */
const FIELDS = [
  ["company", "organization", true],
  ["first_name", "given-name", true],
  ["last_name", "family-name", true],
  ["address_1", "address-line1", true],
  ["address_2", "address-line2", false],
  ["postal_code", "postal-code", true],
  ["city", "address-level2", true],
  ["phone", "tel", false],
] as const

type AddressFormProps = { cart: HttpTypes.StoreCart; onDone: () => void }

/** A delivery address; starts with the one used last for this company. */
export const AddressForm = ({ cart, onDone }: AddressFormProps) => {
  const { t } = useTranslation()
  const { country } = useFormats()
  const { buyer } = useSession()
  const person = useQuery({
    queryKey: ["customer"],
    queryFn: async () => (await store().store.customer.retrieve()).customer,
  })
  const save = useCartChange(async (address: HttpTypes.StoreAddAddress) => {
    const changed = await setAddress(cart.id, address)
    if (buyer) {
      rememberAddress(buyer, address)
    }
    return changed
  })

  if (!buyer || person.isPending) {
    return <Loading lines={3} />
  }
  const known = cart.shipping_address?.address_1 ? cart.shipping_address : null
  const start: HttpTypes.StoreAddAddress = known ??
    recallAddress(buyer) ?? {
      company: buyer.company?.name,
      first_name: person.data?.first_name ?? undefined,
      last_name: person.data?.last_name ?? undefined,
    }
  const countries = cart.region?.countries ?? []

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const address = Object.fromEntries(
      [...new FormData(event.currentTarget)]
        .map(([name, value]) => [name, String(value).trim()])
        .filter(([, value]) => value)
    ) as HttpTypes.StoreAddAddress
    save.mutate(address, { onSuccess: onDone })
  }

  return (
    <form onSubmit={onSubmit} className="grid gap-4 sm:grid-cols-2">
      {FIELDS.map(([name, autoComplete, required]) => (
        <TextField
          key={name}
          className={name === "company" ? "sm:col-span-2" : undefined}
          name={name}
          label={t(`address.${name}`)}
          autoComplete={`shipping ${autoComplete}`}
          required={required}
          maxLength={255}
          defaultValue={start[name] ?? ""}
        />
      ))}
      <SelectField
        name="country_code"
        label={t("address.country")}
        defaultValue={start.country_code ?? countries[0]?.iso_2}
        options={countries.map(({ iso_2 = "" }) => ({
          value: iso_2,
          label: country(iso_2),
        }))}
      />
      {save.isError && <ErrorNotice error={save.error} />}
      <div className="flex items-end justify-end sm:col-span-2">
        <Button type="submit" variant="secondary" isLoading={save.isPending}>
          {t("delivery.use")}
        </Button>
      </div>
    </form>
  )
}
