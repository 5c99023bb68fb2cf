import { Checkbox, Label } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { useFormats } from "../i18n/use-formats"
import { Section } from "../ui/section"
import { SelectField } from "../ui/select-field"
import { TextAreaField } from "../ui/text-area-field"
import { TextField } from "../ui/text-field"
import { AddressInputs } from "./address-inputs"
import type { ApplicationData, ApplicationForm } from "./application-api"
import { OwnField } from "./own-field"
import type { Problems } from "./problems"
import { OTHER_DELIVERY } from "./read-application"
import { useProblemText } from "./use-problem-text"

type ApplicationInputsProps = {
  form: ApplicationForm
  /** What was written before; left out for a new application. */
  start?: ApplicationData
  problems: Problems
  /** The e-mail address is asked for once, and stays. */
  asksEmail: boolean
}

/** All inputs of an application. They keep what is typed when the store refuses. */
export const ApplicationInputs = ({
  form,
  start,
  problems,
  asksEmail,
}: ApplicationInputsProps) => {
  const { t } = useTranslation()
  const { country } = useFormats()
  const deliveryId = useId()
  const [hasOther, setHasOther] = useState(Boolean(start?.delivery_address))
  const problemOf = useProblemText(problems)
  const text = (
    name:
      | "company_name"
      | "organization_number"
      | "vat_id"
      | "first_name"
      | "last_name"
      | "phone",
    more: {
      required?: boolean
      hint?: string
      autoComplete?: string
      type?: string
    }
  ) => (
    <TextField
      name={name}
      label={t(`apply.${name}`)}
      maxLength={
        name === "organization_number" || name === "vat_id"
          ? 32
          : name === "phone"
            ? 64
            : 255
      }
      problem={problemOf(name)}
      defaultValue={start?.[name] ?? ""}
      {...more}
    />
  )

  return (
    <>
      <Section title={t("apply.company")}>
        <div className="grid gap-4 sm:grid-cols-2">
          {text("company_name", {
            required: true,
            autoComplete: "organization",
          })}
          <SelectField
            name="country_code"
            label={t("apply.country")}
            defaultValue={start?.country_code ?? form.home_country}
            problem={problemOf("country_code")}
            options={form.countries
              .map((value) => ({ value, label: country(value) }))
              .sort((a, b) => a.label.localeCompare(b.label))}
          />
          {text("organization_number", { required: true })}
          {text("vat_id", { hint: t("apply.vatHint") })}
        </div>
      </Section>
      <Section title={t("apply.contact")}>
        <div className="grid gap-4 sm:grid-cols-2">
          {text("first_name", { required: true, autoComplete: "given-name" })}
          {text("last_name", { required: true, autoComplete: "family-name" })}
          {asksEmail && (
            <TextField
              name="email"
              type="email"
              label={t("apply.email")}
              hint={t("apply.emailHint")}
              autoComplete="email"
              required
              maxLength={255}
              problem={problemOf("email")}
            />
          )}
          {text("phone", { autoComplete: "tel", type: "tel" })}
        </div>
      </Section>
      <Section title={t("apply.billing")}>
        <AddressInputs
          prefix="billing_address"
          form={form}
          start={start?.billing_address}
          problemOf={problemOf}
        />
        <div className="mt-4 flex items-center gap-2">
          <Checkbox
            id={deliveryId}
            name={OTHER_DELIVERY}
            checked={hasOther}
            onCheckedChange={(checked) => setHasOther(checked === true)}
          />
          <Label htmlFor={deliveryId} size="small">
            {t("apply.otherDelivery")}
          </Label>
        </div>
      </Section>
      {hasOther && (
        <Section title={t("apply.delivery")}>
          <AddressInputs
            prefix="delivery_address"
            form={form}
            start={start?.delivery_address}
            problemOf={problemOf}
          />
        </Section>
      )}
      <Section title={t("apply.more")}>
        <div className="flex flex-col gap-4">
          {form.fields.map((field) => (
            <OwnField
              key={field.key}
              field={field}
              start={start?.fields[field.key]}
              problem={problemOf(`fields.${field.key}`)}
            />
          ))}
          <TextAreaField
            name="wanted_terms"
            label={t("apply.wanted_terms")}
            hint={t("apply.termsHint")}
            rows={2}
            defaultValue={start?.wanted_terms ?? ""}
          />
          <TextAreaField
            name="message"
            label={t("apply.message")}
            rows={4}
            defaultValue={start?.message ?? ""}
          />
        </div>
      </Section>
    </>
  )
}
