import { hasStaffRight } from "@medusa-b2b/kit/staff-rights"
import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { withoutPersonalData } from "../../domain/identity/personal-data"
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

/** Masks personal data in what is answered to staff who may not see it. */
export const hidePersonalData = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  if (!(await hasStaffRight(req, READ_PERSONAL_DATA))) {
    const send = res.json.bind(res)
    res.json = (answer) => send(withoutPersonalData(answer))
  }
  next()
}
