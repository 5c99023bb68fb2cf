import { z } from "@medusajs/framework/zod"
import { APPLICATION_OUTCOMES } from "../../../domain/application/application-outcome"
import { APPLICATION_STATUSES } from "../../../domain/application/application-status"
import { oneOrMore, pageParams, RoleKey, Short } from "../../validators"

const Text = z.string().trim().min(1).max(4000)

/** The revision that was looked at: the decision is refused when there is a newer one. */
const Revision = z.int().min(1).max(1_000_000).optional()

export const AdminGetApplicationsParams = pageParams().extend({
  q: z.string().max(255).optional(),
  status: oneOrMore(z.enum(APPLICATION_STATUSES)),
})

export const AdminAskBack = z.strictObject({
  question: Text,
  revision: Revision,
})

export type AdminAskBack = z.infer<typeof AdminAskBack>

export const AdminRejectApplication = z.strictObject({
  reason: Text,
  revision: Revision,
})

export type AdminRejectApplication = z.infer<typeof AdminRejectApplication>

/** What each decision needs, and nothing besides. */
const NEEDS = {
  company: [],
  unit: ["parent_id"],
  member: ["company_id", "role"],
} as const

/** What becomes of the application: a company, a unit of one, or a member of one. */
export const AdminApproveApplication = z
  .strictObject({
    as: z.enum(APPLICATION_OUTCOMES),
    parent_id: Short.optional(),
    company_id: Short.optional(),
    role: RoleKey.optional(),
    revision: Revision,
  })
  .superRefine((body, context) => {
    const needed: readonly string[] = NEEDS[body.as]
    for (const field of ["parent_id", "company_id", "role"] as const) {
      if (needed.includes(field) !== Boolean(body[field])) {
        context.addIssue({
          code: "custom",
          path: [field],
          message: `${field} ${needed.includes(field) ? "is needed" : "is of no use"} to approve as ${body.as}`,
        })
      }
    }
  })

export type AdminApproveApplication = z.infer<typeof AdminApproveApplication>
