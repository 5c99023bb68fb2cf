import type { Fields } from "./changed-fields"
import { maskNumbers } from "./identity/mask"

/** Stands for a text that the log does not keep. */
export const KEPT_OUT = "•••"

/** Never kept, not even that they are there. */
const SECRET = /token|password|secret|api_key|credential/i

/**
 * Of people, or free texts in which people may be named. The log cannot be
 * erased, so it only keeps that they changed.
 */
const PERSONAL =
  /(^|_)(first_name|last_name|contact_name|attention|recipient|phone|mobile|note|notes|message|comment|reason|metadata|extra|answers?)$/i

const EMAIL = /^([^@\s])[^@\s]*(@[^@\s]+)$/

const redact = (field: string, value: unknown): unknown => {
  if (value === null) {
    return null
  }
  if (PERSONAL.test(field)) {
    return KEPT_OUT
  }
  if (Array.isArray(value)) {
    return value.map((each) => redact(field, each))
  }
  if (typeof value === "object") {
    return redacted(value as Fields)
  }
  return typeof value === "string" ? value.replace(EMAIL, "$1…$2") : value
}

/**
 * Fields as the log may keep them for good: without secrets, without what is
 * told of people, e-mail addresses down to first letter and
 * domain, and sole traders' numbers masked.
 */
export const redacted = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(maskNumbers(fields))
      .filter(([field]) => !SECRET.test(field))
      .map(([field, value]) => [field, redact(field, value)])
  )
