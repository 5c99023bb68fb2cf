import { SelectField, TextField } from "@medusa-b2b/admin-kit"
import { Plus, Trash } from "@medusajs/icons"
import { Button, IconButton, Text } from "@medusajs/ui"
import { useFieldArray, useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { ArticleValues } from "./article-form"

const KINDS = ["maker", "e_number", "rsk"] as const

/** The numbers by which the trade knows an article. */
export const NumberFields = () => {
  const { t } = useTranslation("article")
  const { control, watch } = useFormContext<ArticleValues>()
  const { fields, append, remove } = useFieldArray({ control, name: "numbers" })
  const numbers = watch("numbers")

  return (
    <div className="flex flex-col gap-y-4">
      <Text size="small" weight="plus">
        {t("numbers")}
      </Text>
      {fields.map((field, index) => (
        <div
          key={field.id}
          className="grid grid-cols-[1.3fr_1.3fr_1fr_auto] items-start gap-x-3"
        >
          <SelectField
            control={control}
            name={`numbers.${index}.kind`}
            label={t("fields.kind")}
            options={KINDS.map((kind) => ({
              value: kind,
              label: t(`kinds.${kind}`),
            }))}
          />
          <TextField
            control={control}
            name={`numbers.${index}.value`}
            label={t("fields.value")}
          />
          {numbers[index]?.kind === "maker" ? (
            <TextField
              control={control}
              name={`numbers.${index}.maker`}
              label={t("fields.maker")}
            />
          ) : (
            <span />
          )}
          <IconButton
            type="button"
            variant="transparent"
            className="mt-7"
            aria-label={t("removeNumber")}
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
          onClick={() => append({ kind: "maker", value: "", maker: "" })}
        >
          <Plus />
          {t("addNumber")}
        </Button>
      </div>
    </div>
  )
}
