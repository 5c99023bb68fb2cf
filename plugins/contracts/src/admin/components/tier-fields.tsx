import { TextField } from "@medusa-b2b/admin-kit"
import { Plus, Trash } from "@medusajs/icons"
import { Button, IconButton } from "@medusajs/ui"
import { useFieldArray, useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { emptyRow, openEnd } from "../utils/tiers"
import type { TierValues } from "./tier-form"

/** The tiers of one article: from which to which quantity at what price. */
export const TierFields = ({ currency }: { currency: string }) => {
  const { t } = useTranslation("contract")
  const { control, watch } = useFormContext<TierValues>()
  const { fields, append, remove } = useFieldArray({ control, name: "tiers" })
  const rows = watch("tiers")

  return (
    <div className="flex flex-col gap-y-4">
      {fields.map((field, index) => (
        <div
          key={field.id}
          className="grid grid-cols-[1fr_1fr_1.5fr_auto] items-start gap-x-3"
        >
          <TextField
            control={control}
            name={`tiers.${index}.from`}
            label={t("fields.from")}
            inputMode="numeric"
          />
          <TextField
            control={control}
            name={`tiers.${index}.to`}
            label={t("fields.to")}
            inputMode="numeric"
            placeholder={String(
              openEnd(rows, rows[index] ?? emptyRow()) ?? t("prices.noEnd")
            )}
          />
          <TextField
            control={control}
            name={`tiers.${index}.amount`}
            label={t("fields.priceIn", { currency: currency.toUpperCase() })}
            inputMode="decimal"
          />
          <IconButton
            type="button"
            variant="transparent"
            className="mt-7"
            aria-label={t("prices.removeTier")}
            onClick={() => remove(index)}
          >
            <Trash />
          </IconButton>
        </div>
      ))}
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => append(emptyRow(rows.length ? "" : "1"))}
        >
          <Plus />
          {t("prices.addTier")}
        </Button>
      </div>
    </div>
  )
}
