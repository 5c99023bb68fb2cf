import { maskOrganizationNumber, maskVatId } from "./mask"

const EMAIL = /^[^\s@]+@[^\s@]+$/
const PHONE = /(^|_)(phone|mobile)(_number)?$/

/** An e-mail address of which the first letter and the domain are left: `b***@nordbygg.test`. */
export const maskEmail = (email: string): string =>
  `${email[0]}***${email.slice(email.lastIndexOf("@"))}`

/** A telephone number of which the last two digits are left. */
export const maskPhone = (phone: string): string => `***${phone.slice(-2)}`

const NUMBERS = ["organization_number", "vat_id"]

/**
 * Whether a column that a list may be sorted by holds something masked, also
 * what an import says about a row: `-organization_number`, `customer.email`.
 */
export const isPersonalColumn = (path: string): boolean => {
  const name = path.trim().replace(/^-/, "").split(".").at(-1) ?? ""
  return (
    NUMBERS.includes(name) ||
    PHONE.test(name) ||
    ["email", "messages"].includes(name)
  )
}

const masked = (name: string, value: unknown): unknown => {
  if (typeof value !== "string" || value === "") {
    return value
  }
  switch (true) {
    case name === "organization_number":
      return maskOrganizationNumber(value)
    case name === "vat_id":
      return maskVatId(value)
    case PHONE.test(name):
      return maskPhone(value)
    default:
      return EMAIL.test(value) ? maskEmail(value) : value
  }
}

/**
 * An answer as it goes out to staff who may not see personal data: sole
 * traders' numbers, telephone numbers, and e-mail addresses wherever they
 * stand, are masked.
 */
export const withoutPersonalData = (answer: unknown): unknown =>
  answer === undefined ? undefined : JSON.parse(JSON.stringify(answer, masked))
