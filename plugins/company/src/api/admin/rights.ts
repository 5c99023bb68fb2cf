import type { RightsOfRoutes, StaffRight } from "@medusa-b2b/kit/staff-rights"

const company = (operation: string): StaffRight => ({
  resource: "company",
  operation,
})
const member = (operation: string): StaffRight => ({
  resource: "company_member",
  operation,
})
const product = (operation: string): StaffRight => ({
  resource: "product",
  operation,
})
const readActivity = { resource: "company_activity", operation: "read" }

/** Sole traders' numbers, members' contact data: without it both are masked. */
export const READ_PERSONAL_DATA: StaffRight = {
  resource: "company_personal_data",
  operation: "read",
}

const readApplications = { resource: "company_application", operation: "read" }
/** To forget a person for good. */
const ERASE_PERSONAL_DATA: StaffRight = {
  resource: "company_personal_data",
  operation: "delete",
}

const one = "/admin/companies/:id"

/**
 * The rights that admin routes ask for: one to come near, one more for
 * whatever changes something. A test finds routes that are missing here.
 */
export const adminRights: RightsOfRoutes = {
  "ANY /admin/companies": company("read"),
  "POST /admin/companies": company("create"),
  [`POST ${one}`]: company("update"),
  [`DELETE ${one}`]: company("delete"),
  [`POST ${one}/move`]: company("update"),
  [`POST ${one}/approve`]: company("approve"),
  [`POST ${one}/suspend`]: company("suspend"),
  [`POST ${one}/activate`]: company("suspend"),
  [`POST ${one}/close`]: company("close"),
  [`POST ${one}/reopen`]: company("close"),
  [`GET ${one}/members`]: member("read"),
  [`POST ${one}/members`]: member("create"),
  [`POST ${one}/members/:member_id`]: member("update"),
  [`DELETE ${one}/members/:member_id`]: member("delete"),
  [`GET ${one}/invitations`]: member("read"),
  [`POST ${one}/invitations`]: member("create"),
  [`POST ${one}/invitations/:invitation_id/resend`]: member("create"),
  [`DELETE ${one}/invitations/:invitation_id`]: member("delete"),
  [`GET ${one}/roles`]: member("read"),
  [`POST ${one}/roles`]: member("update"),
  [`POST ${one}/roles/:role_id`]: member("update"),
  [`DELETE ${one}/roles/:role_id`]: member("update"),
  "GET /admin/customers/:id/personal-data": READ_PERSONAL_DATA,
  "POST /admin/customers/:id/erase": ERASE_PERSONAL_DATA,
  "GET /admin/personal-data": READ_PERSONAL_DATA,
  "POST /admin/personal-data/erase": ERASE_PERSONAL_DATA,
  "GET /admin/company-permissions": member("read"),
  [`POST ${one}/addresses`]: company("update"),
  [`POST ${one}/addresses/:address_id`]: company("update"),
  [`DELETE ${one}/addresses/:address_id`]: company("update"),
  [`POST ${one}/contact-points`]: company("update"),
  [`POST ${one}/contact-points/:contact_point_id`]: company("update"),
  [`DELETE ${one}/contact-points/:contact_point_id`]: company("update"),
  [`POST ${one}/tax`]: company("update"),
  [`POST ${one}/tax/check`]: company("update"),
  [`POST ${one}/tax/decision`]: company("update"),
  "ANY /admin/company-applications": readApplications,
  "POST /admin/company-applications/:id/approve": company("approve"),
  "POST /admin/company-applications/:id/vat-check": company("approve"),
  "POST /admin/company-applications/:id/reject": company("approve"),
  "POST /admin/company-applications/:id/ask-back": company("approve"),
  "GET /admin/orders/:id/company": company("read"),
  "ANY /admin/company-activity": readActivity,
  "GET /admin/company-activity/export": READ_PERSONAL_DATA,
  // Whoever may import decides on everything that a file can say, status included.
  "ANY /admin/company-imports": company("import"),
  "GET /admin/company-imports/:id/report": READ_PERSONAL_DATA,
  "POST /admin/company-imports/:id/invitations": member("create"),
  "POST /admin/companies/upsert": company("import"),
  "POST /admin/company-members/upsert": company("import"),
  "POST /admin/company-addresses/upsert": company("import"),
  "POST /admin/company-contact-points/upsert": company("import"),
  "GET /admin/products/:id/reverse-charge": product("read"),
  "POST /admin/products/:id/reverse-charge": product("update"),
}
