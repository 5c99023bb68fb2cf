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
  AcceptInvitation,
  CreateInvitation,
  GetInvitationsParams,
  LookUpInvitation,
} from "../../invitations/validators"
import {
  CreateRole,
  DeleteRoleParams,
  UpdateRole,
} from "../../roles/validators"
import { withinReach } from "./company-guards"

const company = "/store/companies/:id"
const noFields = { defaults: ["id"], allowed: ["id"], isList: false }

/** The buyers' routes of roles and invitations. */
export const storeMemberMiddlewares: MiddlewareRoute[] = [
  {
    matcher: `${company}/roles`,
    methods: ["GET"],
    middlewares: [withinReach("company.read"), noQuery],
  },
  {
    matcher: `${company}/permissions`,
    methods: ["GET"],
    middlewares: [withinReach("role.manage"), noQuery],
  },
  {
    matcher: `${company}/roles`,
    methods: ["POST"],
    middlewares: [
      withinReach("role.manage"),
      validateAndTransformBody(CreateRole),
    ],
  },
  {
    matcher: `${company}/roles/:role_id`,
    methods: ["POST"],
    middlewares: [
      withinReach("role.manage"),
      roleOfCompany,
      validateAndTransformBody(UpdateRole),
    ],
  },
  {
    matcher: `${company}/roles/:role_id`,
    methods: ["DELETE"],
    middlewares: [
      withinReach("role.manage"),
      roleOfCompany,
      validateAndTransformQuery(DeleteRoleParams, noFields),
    ],
  },
  {
    matcher: `${company}/invitations`,
    methods: ["GET"],
    middlewares: [
      withinReach("member.manage"),
      validateAndTransformQuery(GetInvitationsParams, listInvitationsConfig),
    ],
  },
  {
    matcher: `${company}/invitations`,
    methods: ["POST"],
    middlewares: [
      withinReach("member.manage"),
      validateAndTransformBody(CreateInvitation),
    ],
  },
  {
    matcher: `${company}/invitations/:invitation_id`,
    methods: ["DELETE"],
    middlewares: [withinReach("member.manage"), invitationOfCompany],
  },
  {
    matcher: `${company}/invitations/:invitation_id/resend`,
    methods: ["POST"],
    middlewares: [
      withinReach("member.manage"),
      invitationOfCompany,
      validateAndTransformBody(NoBody),
    ],
  },
  {
    matcher: "/store/company-invitations/look-up",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(LookUpInvitation)],
  },
  {
    matcher: "/store/company-invitations/accept",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AcceptInvitation)],
  },
]
