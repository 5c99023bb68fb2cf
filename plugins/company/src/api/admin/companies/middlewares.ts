import { noQuery } from "@medusa-b2b/kit/http"
import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { STATUS_CHANGES } from "../../../domain/status-change"
import { memberOfCompany } from "../../guards/member-of-company"
import {
  listCompaniesConfig,
  listMembersConfig,
  retrieveCompanyConfig,
  retrieveMemberConfig,
} from "./query-config"
import {
  AdminAddMember,
  AdminCreateCompany,
  AdminGetCompaniesParams,
  AdminGetCompanyParams,
  AdminGetMembersParams,
  AdminMoveCompany,
  AdminChangeCompanyStatus,
  AdminUpdateCompany,
  AdminUpdateMember,
} from "./validators"

const answersCompany = validateAndTransformQuery(
  AdminGetCompanyParams,
  retrieveCompanyConfig
)
const answersMember = validateAndTransformQuery(
  AdminGetCompanyParams,
  retrieveMemberConfig
)

const companies = "/admin/companies"
const company = "/admin/companies/:id"

/** The admin routes of companies and their members. */
export const adminCompanyMiddlewares: MiddlewareRoute[] = [
  {
    matcher: companies,
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(AdminGetCompaniesParams, listCompaniesConfig),
    ],
  },
  {
    matcher: companies,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminCreateCompany), answersCompany],
  },
  { matcher: company, methods: ["GET"], middlewares: [answersCompany] },
  {
    matcher: company,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminUpdateCompany), answersCompany],
  },
  {
    matcher: `${company}/move`,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminMoveCompany), answersCompany],
  },
  ...Object.keys(STATUS_CHANGES).map((change): MiddlewareRoute => ({
    matcher: `${company}/${change}`,
    methods: ["POST"],
    middlewares: [
      validateAndTransformBody(AdminChangeCompanyStatus),
      answersCompany,
    ],
  })),
  { matcher: `${company}/tree`, methods: ["GET"], middlewares: [noQuery] },
  {
    matcher: "/admin/orders/:id/company",
    methods: ["GET"],
    middlewares: [noQuery],
  },
  {
    matcher: `${company}/members`,
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(AdminGetMembersParams, listMembersConfig),
    ],
  },
  {
    matcher: `${company}/members`,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminAddMember), answersMember],
  },
  {
    matcher: `${company}/members/:member_id`,
    methods: ["POST"],
    middlewares: [
      validateAndTransformBody(AdminUpdateMember),
      answersMember,
      memberOfCompany,
    ],
  },
  {
    matcher: `${company}/members/:member_id`,
    methods: ["DELETE"],
    middlewares: [memberOfCompany],
  },
]
