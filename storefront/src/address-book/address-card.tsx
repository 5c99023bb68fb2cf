import { Badge, Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { AddressText } from "../cart/address-text"
import {
  ADDRESS_USES,
  type AddressBook,
  type BookAddress,
} from "./address-book-api"
import { rangesText, WEEKDAYS } from "./opening-hours-text"

type AddressCardProps = {
  address: BookAddress
  defaults: AddressBook["defaults"]
  /** Left out: it may only be looked at. */
  onEdit?: () => void
  onDelete?: () => void
}

const Hours = ({ address }: { address: BookAddress }) => {
  const { t } = useTranslation()
  const open = WEEKDAYS.filter((day) => address.opening_hours?.[day]?.length)
  return open.length || address.driver_note ? (
    <div className="txt-small text-ui-fg-subtle">
      {open.map((day) => (
        <div key={day}>
          {t(`weekday.${day}`)} {rangesText(address.opening_hours?.[day])}
        </div>
      ))}
      {address.driver_note && <div>{address.driver_note}</div>}
    </div>
  ) : null
}

/** An address of the book: place, uses, codes and goods reception. */
export const AddressCard = ({
  address,
  defaults,
  onEdit,
  onDelete,
}: AddressCardProps) => {
  const { t } = useTranslation()
  const codes = [
    address.external_id &&
      t("addressBook.erpCode", { code: address.external_id }),
    address.gln && `GLN ${address.gln}`,
  ]
  return (
    <div className="flex flex-col gap-2 py-4 sm:flex-row sm:justify-between">
      <div className="flex min-w-0 flex-col gap-2">
        <div className="flex flex-wrap items-center gap-2">
          <Text weight="plus" className="break-words">
            {address.label}
          </Text>
          {ADDRESS_USES.filter((use) => address[`is_${use}`]).map((use) => {
            const isDefault = defaults[use]?.id === address.id
            return (
              <Badge
                key={use}
                size="2xsmall"
                color={isDefault ? "green" : "grey"}
              >
                {t(`addressBook.${isDefault ? "defaultUse" : "use"}.${use}`)}
              </Badge>
            )
          })}
        </div>
        <AddressText
          address={{
            ...address,
            company: address.company_name ?? address.company.name,
            first_name: address.attention,
          }}
        />
        {codes.some(Boolean) && (
          <Text size="small" className="text-ui-fg-subtle">
            {codes.filter(Boolean).join(" · ")}
          </Text>
        )}
        {address.is_inherited && (
          <Text size="small" className="text-ui-fg-muted">
            {t("addressBook.from", { name: address.company.name })}
          </Text>
        )}
      </div>
      <div className="flex flex-col gap-2 sm:items-end">
        <Hours address={address} />
        {onEdit && onDelete && (
          <div className="flex gap-2">
            <Button size="small" variant="secondary" onClick={onEdit}>
              {t("form.change")}
            </Button>
            <Button size="small" variant="transparent" onClick={onDelete}>
              {t("form.delete")}
            </Button>
          </div>
        )}
      </div>
    </div>
  )
}
