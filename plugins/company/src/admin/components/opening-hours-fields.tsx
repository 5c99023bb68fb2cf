import { TextField } from "@medusa-b2b/admin-kit"
import { Heading, Text } from "@medusajs/ui"
import { useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { WEEKDAYS } from "../types"
import type { AddressValues } from "./address-form"

/** When goods are received: one line a day, as people write it. */
export const OpeningHoursFields = () => {
  const { t } = useTranslation("company")
  const { control } = useFormContext<AddressValues>()

  return (
    <fieldset className="flex flex-col gap-y-4 border-t pt-4">
      <div>
        <Heading level="h3">{t("addresses.goodsReception")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("addresses.openingHoursHint")}
        </Text>
      </div>
      <div className="grid grid-cols-2 gap-4">
        {WEEKDAYS.map((day) => (
          <TextField
            key={day}
            control={control}
            name={`opening_hours.${day}`}
            label={t(`weekday.${day}`)}
            placeholder={t("addresses.closed")}
          />
        ))}
      </div>
      <TextField
        control={control}
        name="driver_note"
        label={t("addresses.driverNote")}
        hint={t("addresses.driverNoteHint")}
        optional
      />
    </fieldset>
  )
}
