import { Checkbox, Label, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { SelectField } from "../ui/select-field"
import { TextField } from "../ui/text-field"
import type { OwnField as Definition } from "./application-api"

type OwnFieldProps = {
  field: Definition
  start: string | number | boolean | undefined
  problem?: string
}

const CheckField = ({ field, start, problem }: OwnFieldProps) => {
  const { i18n } = useTranslation()
  const id = useId()
  const label = field.label[i18n.language === "sv" ? "sv" : "en"]
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-start gap-2">
        <Checkbox
          id={id}
          name={`fields.${field.key}`}
          defaultChecked={start === true}
          aria-invalid={problem ? true : undefined}
        />
        <Label htmlFor={id} size="small">
          {label}
        </Label>
      </div>
      {problem && (
        <Text size="small" className="text-ui-fg-error">
          {problem}
        </Text>
      )}
    </div>
  )
}

/** The input for a question of the merchant's own. */
export const OwnField = ({ field, start, problem }: OwnFieldProps) => {
  const { t, i18n } = useTranslation()
  const language = i18n.language === "sv" ? "sv" : "en"
  const name = `fields.${field.key}`
  const label = field.label[language]

  if (field.type === "boolean") {
    return <CheckField field={field} start={start} problem={problem} />
  }
  if (field.type === "choice") {
    return (
      <SelectField
        name={name}
        label={label}
        required={field.required}
        problem={problem}
        defaultValue={String(start ?? "")}
        options={[
          { value: "", label: t("apply.choose") },
          ...(field.choices ?? []).map((choice) => ({
            value: choice.value,
            label: choice.label[language],
          })),
        ]}
      />
    )
  }
  return (
    <TextField
      name={name}
      label={label}
      required={field.required}
      problem={problem}
      defaultValue={String(start ?? "")}
      type={field.type === "date" ? "date" : "text"}
      inputMode={field.type === "number" ? "decimal" : undefined}
      maxLength={4000}
    />
  )
}
