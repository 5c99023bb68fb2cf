import type {
  ApplicationAddress,
  ApplicationData,
  OwnField,
} from "./application-api"

/** Name of the box that says that goods go elsewhere than invoices. */
export const OTHER_DELIVERY = "other_delivery"

const textOf = (form: FormData, name: string): string =>
  String(form.get(name) ?? "").trim()

const addressOf = (form: FormData, prefix: string): ApplicationAddress => ({
  address_1: textOf(form, `${prefix}.address_1`),
  address_2: textOf(form, `${prefix}.address_2`) || null,
  postal_code: textOf(form, `${prefix}.postal_code`),
  city: textOf(form, `${prefix}.city`),
  country_code: textOf(form, `${prefix}.country_code`),
})

const answerOf = (
  form: FormData,
  { key, type }: OwnField
): string | number | boolean | null => {
  const text = textOf(form, `fields.${key}`)
  switch (type) {
    case "boolean":
      return form.has(`fields.${key}`)
    case "number":
      // What is no number goes as it is: the store says so, at the field.
      return text && !isNaN(Number(text.replace(",", ".")))
        ? Number(text.replace(",", "."))
        : text || null
    default:
      return text || null
  }
}

/** The application that a filled-in form says. */
export const readApplicationForm = (
  form: FormData,
  fields: OwnField[]
): ApplicationData => ({
  company_name: textOf(form, "company_name"),
  country_code: textOf(form, "country_code"),
  organization_number: textOf(form, "organization_number"),
  vat_id: textOf(form, "vat_id") || null,
  first_name: textOf(form, "first_name"),
  last_name: textOf(form, "last_name"),
  phone: textOf(form, "phone") || null,
  billing_address: addressOf(form, "billing_address"),
  delivery_address: form.has(OTHER_DELIVERY)
    ? addressOf(form, "delivery_address")
    : null,
  wanted_terms: textOf(form, "wanted_terms") || null,
  message: textOf(form, "message") || null,
  fields: Object.fromEntries(
    fields
      .map((field) => [field.key, answerOf(form, field)] as const)
      .filter(([, value]) => value !== null)
  ) as ApplicationData["fields"],
})

const address = (prefix: string): string[] => [
  `${prefix}.address_1`,
  `${prefix}.postal_code`,
  `${prefix}.city`,
]

/** The inputs that must be filled in. */
export const requiredInputs = (
  form: FormData,
  fields: OwnField[]
): string[] => [
  "company_name",
  "organization_number",
  "first_name",
  "last_name",
  ...address("billing_address"),
  ...(form.has(OTHER_DELIVERY) ? address("delivery_address") : []),
  ...fields
    .filter(({ required }) => required)
    .map(({ key }) => `fields.${key}`),
]
