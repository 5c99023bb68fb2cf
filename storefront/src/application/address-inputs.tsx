import { useTranslation } from "react-i18next"
import { useFormats } from "../i18n/use-formats"
import { SelectField } from "../ui/select-field"
import { TextField } from "../ui/text-field"
import type { ApplicationAddress, ApplicationForm } from "./application-api"

type AddressInputsProps = {
  /** Before the names of the inputs: `billing_address`. */
  prefix: string
  form: ApplicationForm
  start: ApplicationAddress | null | undefined
  problemOf: (name: string) => string | undefined
}

const FIELDS = [
  ["address_1", "address-line1", true],
  ["address_2", "address-line2", false],
  ["postal_code", "postal-code", true],
  ["city", "address-level2", true],
] as const

/** The inputs of one address. */
export const AddressInputs = ({
  prefix,
  form,
  start,
  problemOf,
}: AddressInputsProps) => {
  const { t } = useTranslation()
  const { country } = useFormats()
  const kind = prefix === "billing_address" ? "billing" : "shipping"
  const countries = form.countries
    .map((value) => ({ value, label: country(value) }))
    .sort((a, b) => a.label.localeCompare(b.label))

  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {FIELDS.map(([name, autoComplete, required]) => (
        <TextField
          key={name}
          name={`${prefix}.${name}`}
          label={t(`address.${name}`)}
          autoComplete={`${kind} ${autoComplete}`}
          required={required}
          maxLength={name === "postal_code" ? 32 : 255}
          problem={problemOf(`${prefix}.${name}`)}
          defaultValue={start?.[name] ?? ""}
        />
      ))}
      <SelectField
        name={`${prefix}.country_code`}
        label={t("address.country")}
        defaultValue={start?.country_code ?? form.home_country}
        problem={problemOf(`${prefix}.country_code`)}
        options={countries}
      />
    </div>
  )
}
