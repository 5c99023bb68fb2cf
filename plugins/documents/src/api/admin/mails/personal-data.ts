import { hasStaffRight } from "@medusa-b2b/kit/staff-rights"
import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { maskAddresses } from "@medusa-b2b/kit/mail"
import type { AdminMail } from "../../../types/http/admin"
import { hasCompanies } from "../../../workflows/order-paper/order-company"

/** The right that the company plugin declares: one decides on people's data everywhere. */
const READ_PERSONAL_DATA = {
  resource: "company_personal_data",
  operation: "read",
}

/** Where whom a mail went to shows: in the address, but also in what a server has said. */
const FIELDS = ["recipient", "recipient_name", "subject", "last_error"] as const

const SUBJECT_ONLY = "searches_subject_only"

/** Places in the list would tell what is masked in it. */
const assertOrder = (order: unknown): void => {
  const column = String(order ?? "").replace(/^-/, "")
  if (["recipient", "recipient_name", "last_error"].includes(column)) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      `Sorting mails by ${column} takes the right company_personal_data:read`
    )
  }
}

const masked = (mail: AdminMail): AdminMail => ({
  ...mail,
  ...Object.fromEntries(
    FIELDS.filter((field) => field in mail).map((field) => [
      field,
      maskAddresses(mail[field]),
    ])
  ),
})

const withoutPersonalData = <Answer extends object>(answer: Answer): Answer => {
  const { mail, mails } = answer as { mail?: AdminMail; mails?: AdminMail[] }
  return {
    ...answer,
    ...(mail && { mail: masked(mail) }),
    ...(mails && { mails: mails.map(masked) }),
  }
}

/**
 * Masks readers' addresses for staff who may not see personal data, and does
 * not let them find out by asking for one: they search by the subject line
 * alone. In a store without companies whoever may see mails sees to whom they
 * went.
 *
 * @throws MedusaError FORBIDDEN for mails to one address, and for sorting by it.
 */
export const hidePersonalData = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  if (
    !hasCompanies(req.scope) ||
    (await hasStaffRight(req, READ_PERSONAL_DATA))
  ) {
    return next()
  }
  if (req.query.recipient !== undefined) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "Asking for mails to one address takes the right company_personal_data:read"
    )
  }
  assertOrder(req.query.order)
  res.locals[SUBJECT_ONLY] = true
  const send = res.json.bind(res)
  res.json = (answer) => send(withoutPersonalData(answer as object))
  next()
}

/** A list's filters as this caller may use them. */
export const permittedFilters = (
  { q, ...filters }: Record<string, unknown>,
  { locals }: Pick<MedusaResponse, "locals">
): Record<string, unknown> => {
  if (typeof q !== "string" || !locals[SUBJECT_ONLY]) {
    return q === undefined ? filters : { ...filters, q }
  }
  const literal = q.replace(/[\\%_]/g, "\\$&")
  return { ...filters, subject: { $ilike: `%${literal}%` } }
}
