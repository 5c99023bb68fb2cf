/** What a field of the merchant's own may hold. */
export const APPLICATION_FIELD_TYPES = [
  "text",
  "number",
  "boolean",
  "date",
  "choice",
] as const

export type ApplicationFieldType = (typeof APPLICATION_FIELD_TYPES)[number]

/** A text in both languages. */
type Label = { en: string; sv: string }

/** A question that the merchant adds to the application. */
export type ApplicationField = {
  /** Name under which the answer is kept. */
  key: string
  type: ApplicationFieldType
  required: boolean
  label: Label
  /** Of a choice: what may be chosen. */
  choices?: { value: string; label: Label }[]
}

export type ApplicationFieldValue = string | number | boolean

/** Answers by key. */
export type ApplicationFieldValues = Record<string, ApplicationFieldValue>

/** What is wrong with an answer. */
export type FieldFault = {
  key: string
  fault: "required" | "type" | "length" | "choice" | "unknown"
}

/** Longest answer in characters. */
export const FIELD_VALUE_MAX_LENGTH = 4000

const isDate = (value: unknown): boolean => {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return false
  }
  const date = new Date(`${value}T00:00:00Z`)
  return !isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

const IS_OF_TYPE: Record<ApplicationFieldType, (value: unknown) => boolean> = {
  text: (value) => typeof value === "string",
  number: (value) => typeof value === "number" && Number.isFinite(value),
  boolean: (value) => typeof value === "boolean",
  date: isDate,
  choice: (value) => typeof value === "string",
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === "string" && value.trim() === "")

const faultOf = (
  field: ApplicationField,
  value: ApplicationFieldValue | null | undefined
): FieldFault["fault"] | null => {
  // A box that must be ticked is one that says yes.
  if (isEmpty(value) || (field.type === "boolean" && value === false)) {
    return field.required ? "required" : null
  }
  if (!IS_OF_TYPE[field.type](value)) {
    return "type"
  }
  if (typeof value === "string" && value.length > FIELD_VALUE_MAX_LENGTH) {
    return "length"
  }
  const chosen = field.choices?.some((choice) => choice.value === value)
  return field.type === "choice" && !chosen ? "choice" : null
}

/**
 * What is wrong with the answers to the merchant's own fields, in the fields'
 * order; answers to what was not asked come last.
 */
export const faultyFields = (
  fields: ApplicationField[],
  values: Record<string, ApplicationFieldValue | null>
): FieldFault[] => {
  const asked = new Set(fields.map(({ key }) => key))
  return [
    ...fields.flatMap((field) => {
      const fault = faultOf(field, values[field.key])
      return fault ? [{ key: field.key, fault }] : []
    }),
    ...Object.keys(values)
      .filter((key) => !asked.has(key))
      .map((key) => ({ key, fault: "unknown" as const })),
  ]
}

/** The answers that say something, texts without spaces around them. */
export const givenValues = (
  values: Record<string, ApplicationFieldValue | null>
): ApplicationFieldValues =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => !isEmpty(value))
      .map(([key, value]) => [
        key,
        typeof value === "string" ? value.trim() : value,
      ])
  ) as ApplicationFieldValues
