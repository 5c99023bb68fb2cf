import { TextField } from "@medusa-b2b/admin-kit"
import { Plus, Trash } from "@medusajs/icons"
import { Button, IconButton, Text } from "@medusajs/ui"
import { useFieldArray, useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { ArticleValues } from "./article-form"

/** The units in which an article is sold. */
export const UnitFields = () => {
  const { t } = useTranslation("article")
  const { control } = useFormContext<ArticleValues>()
  const { fields, append, remove } = useFieldArray({ control, name: "units" })

  return (
    <div className="flex flex-col gap-y-4">
      <Text size="small" weight="plus">
        {t("units")}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {t("hints.units")}
      </Text>
      {fields.map((field, index) => (
        <div
          key={field.id}
          className="grid grid-cols-[1fr_1fr_2fr_auto] items-start gap-x-3"
        >
          <TextField
            control={control}
            name={`units.${index}.code`}
            label={t("fields.code")}
            placeholder="XBX"
          />
          <TextField
            control={control}
            name={`units.${index}.factor`}
            label={t("fields.factor")}
            inputMode="numeric"
          />
          <TextField
            control={control}
            name={`units.${index}.gtin`}
            label={t("fields.gtin")}
            inputMode="numeric"
            optional
          />
          <IconButton
            type="button"
            variant="transparent"
            className="mt-7"
            aria-label={t("removeUnit")}
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
          onClick={() => append({ code: "", factor: "", gtin: "" })}
        >
          <Plus />
          {t("addUnit")}
        </Button>
      </div>
    </div>
  )
}
