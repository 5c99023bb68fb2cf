import { SelectField, SwitchField, TextField } from "@medusa-b2b/admin-kit"
import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { SeriesValues } from "./series-form"

/** The fields of a number series; its key is chosen once. */
export const SeriesFields = ({
  control,
  isNew,
}: {
  control: Control<SeriesValues>
  isNew: boolean
}) => {
  const { t } = useTranslation("document")
  const label = (name: string) => t(`series.fields.${name}`)

  return (
    <>
      {isNew && (
        <TextField
          control={control}
          name="key"
          label={label("key")}
          hint={t("series.hints.key")}
        />
      )}
      <TextField control={control} name="name" label={label("name")} />
      <TextField
        control={control}
        name="pattern"
        label={label("pattern")}
        hint={t("series.hints.pattern")}
      />
      <SelectField
        control={control}
        name="reset"
        label={label("reset")}
        options={(["never", "yearly"] as const).map((value) => ({
          value,
          label: t(`series.reset.${value}`),
        }))}
      />
      <TextField control={control} name="time_zone" label={label("timeZone")} />
      <TextField
        control={control}
        name="first_number"
        label={label("firstNumber")}
        inputMode="numeric"
      />
      <SwitchField
        control={control}
        name="gap_free"
        label={label("gapFree")}
        hint={t("series.hints.gapFree")}
      />
    </>
  )
}
