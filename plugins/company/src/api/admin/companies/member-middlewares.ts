import { NoBody, noQuery } from "@medusa-b2b/kit/http"
import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { invitationOfCompany } from "../../guards/invitation-of-company"
import { roleOfCompany } from "../../guards/role-of-company"
import { listInvitationsConfig } from "../../invitations/present-invitation"
import {
  CreateInvitation,
  GetInvitationsParams,
} from "../../invitations/validators"
import {
  CreateRole,
  DeleteRoleParams,
  UpdateRole,
} from "../../roles/validators"

const company = "/admin/companies/:id"
const noFields = { defaults: ["id"], allowed: ["id"], isList: false }

/** The admin routes of roles and invitations. */
export const adminMemberMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/company-permissions",
    methods: ["GET"],
    middlewares: [noQuery],
  },
  {
    matcher: "/admin/customers/:id/personal-data",
    methods: ["GET"],
    middlewares: [noQuery],
  },
  {
    matcher: "/admin/customers/:id/erase",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(NoBody)],
  },
  { matcher: `${company}/roles`, methods: ["GET"], middlewares: [noQuery] },
  {
    matcher: `${company}/roles`,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(CreateRole)],
  },
  {
    matcher: `${company}/roles/:role_id`,
    methods: ["POST"],
    middlewares: [roleOfCompany, validateAndTransformBody(UpdateRole)],
  },
  {
    matcher: `${company}/roles/:role_id`,
    methods: ["DELETE"],
    middlewares: [
      roleOfCompany,
      validateAndTransformQuery(DeleteRoleParams, noFields),
    ],
  },
  {
    matcher: `${company}/invitations`,
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(GetInvitationsParams, listInvitationsConfig),
    ],
  },
  {
    matcher: `${company}/invitations`,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(CreateInvitation)],
  },
  {
    matcher: `${company}/invitations/:invitation_id`,
    methods: ["DELETE"],
    middlewares: [invitationOfCompany],
  },
  {
    matcher: `${company}/invitations/:invitation_id/resend`,
    methods: ["POST"],
    middlewares: [invitationOfCompany, validateAndTransformBody(NoBody)],
  },
]
