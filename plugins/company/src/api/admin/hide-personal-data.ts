import { hasStaffRight } from "@medusa-b2b/kit/staff-rights"
import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import {
  isPersonalColumn,
  withoutPersonalData,
} from "../../domain/identity/personal-data"
import { READ_PERSONAL_DATA } from "./rights"

/** Where companies' people show: the routes at these places and all below them. */
export const WITH_PERSONAL_DATA = [
  "/admin/companies",
  "/admin/company-activity",
  "/admin/company-applications",
  "/admin/company-imports",
  "/admin/company-members",
  "/admin/company-addresses",
  "/admin/company-contact-points",
  "/admin/orders/:id/company",
]

const HIDES = "hides_personal_data"

/** What is masked would tell itself by its place in the list. */
const assertOrder = (order: unknown): void => {
  const columns = typeof order === "string" ? order.split(",") : []
  const hidden = columns.find(isPersonalColumn)
  if (hidden) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      `Sorting by ${hidden.replace(/^-/, "")} takes the right ${READ_PERSONAL_DATA.resource}:${READ_PERSONAL_DATA.operation}`
    )
  }
}

/**
 * Masks personal data in what is answered to staff who may not see it, and
 * does not let them find it out by sorting.
 *
 * @throws MedusaError FORBIDDEN for sorting by a masked column.
 */
export const hidePersonalData = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  if (!(await hasStaffRight(req, READ_PERSONAL_DATA))) {
    assertOrder(req.query.order)
    res.locals[HIDES] = true
    const send = res.json.bind(res)
    res.json = (answer) => send(withoutPersonalData(answer))
  }
  next()
}

/** Whether what is answered goes to staff who may not see personal data. */
export const hidesPersonalData = ({
  locals,
}: Pick<MedusaResponse, "locals">): boolean => Boolean(locals[HIDES])

/**
 * A list's filters as this caller may use them: who may not see personal data
 * cannot ask for it either, and searches in these columns alone.
 */
export const permittedSearch = (
  { q, ...filters }: Record<string, unknown>,
  columns: readonly string[],
  res: Pick<MedusaResponse, "locals">
): Record<string, unknown> => {
  if (q === undefined || !hidesPersonalData(res)) {
    return q === undefined ? filters : { ...filters, q }
  }
  const pattern = `%${String(q).replace(/[\\%_]/g, "\\$&")}%`
  return {
    ...filters,
    $or: columns.map((column) => ({ [column]: { $ilike: pattern } })),
  }
}
