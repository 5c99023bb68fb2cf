import { Text } from "@medusajs/ui"
import { useFormats } from "../i18n/use-formats"

type Address = {
  first_name?: string | null
  last_name?: string | null
  company?: string | null
  address_1?: string | null
  address_2?: string | null
  postal_code?: string | null
  city?: string | null
  country_code?: string | null
}

const joined = (...parts: (string | null | undefined)[]): string =>
  parts.filter(Boolean).join(" ")

/** An address as it is written on a parcel. */
export const AddressText = ({ address }: { address: Address }) => {
  const { country } = useFormats()
  return (
    <Text as="div" size="small">
      <address className="not-italic">
        {[
          address.company,
          joined(address.first_name, address.last_name),
          address.address_1,
          address.address_2,
          joined(address.postal_code, address.city),
          address.country_code ? country(address.country_code) : null,
        ]
          .filter(Boolean)
          .map((line) => (
            <div key={line}>{line}</div>
          ))}
      </address>
    </Text>
  )
}
