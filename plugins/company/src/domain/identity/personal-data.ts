import { maskOrganizationNumber, maskVatId } from "./mask"

const EMAIL = /^[^\s@]+@[^\s@]+$/
const PHONE = /(^|_)(phone|mobile)(_number)?$/

/** An e-mail address of which the first letter and the domain are left: `b***@nordbygg.test`. */
export const maskEmail = (email: string): string =>
  `${email[0]}***${email.slice(email.lastIndexOf("@"))}`

/** A telephone number of which the last two digits are left. */
export const maskPhone = (phone: string): string => `***${phone.slice(-2)}`

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
