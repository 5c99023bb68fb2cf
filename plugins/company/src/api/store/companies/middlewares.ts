import { noQuery } from "@medusa-b2b/kit/http"
import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { listActivityConfig } from "../../activity/query-config"
import {
  StoreExportActivityParams,
  StoreGetActivityParams,
} from "../../activity/validators"
import { memberOfCompany } from "../../guards/member-of-company"
import { loggedIn, withinReach } from "./company-guards"
import { listMembersConfig, listOrdersConfig } from "./query-config"
import {
  StoreGetCompanyOrdersParams,
  StoreGetMembersParams,
  StoreUpdateMember,
} from "./validators"

const company = "/store/companies/:id"

/** The buyers' routes of companies. */
export const storeCompanyMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/companies*", middlewares: [loggedIn] },
  { matcher: "/store/companies", methods: ["GET"], middlewares: [noQuery] },
  {
    matcher: company,
    methods: ["GET"],
    middlewares: [withinReach("company.read"), noQuery],
  },
  {
    matcher: `${company}/members`,
    methods: ["GET"],
    middlewares: [
      withinReach("member.read"),
      validateAndTransformQuery(StoreGetMembersParams, listMembersConfig),
    ],
  },
  {
    matcher: `${company}/members/:member_id`,
    methods: ["POST"],
    middlewares: [
      withinReach("member.manage"),
      memberOfCompany,
      validateAndTransformBody(StoreUpdateMember),
    ],
  },
  {
    matcher: `${company}/members/:member_id`,
    methods: ["DELETE"],
    middlewares: [withinReach("member.manage"), memberOfCompany],
  },
  {
    matcher: `${company}/orders`,
    methods: ["GET"],
    middlewares: [
      withinReach("order.read"),
      validateAndTransformQuery(StoreGetCompanyOrdersParams, listOrdersConfig),
    ],
  },
  {
    matcher: `${company}/activity`,
    methods: ["GET"],
    middlewares: [
      withinReach("activity.read"),
      validateAndTransformQuery(StoreGetActivityParams, listActivityConfig),
    ],
  },
  {
    matcher: `${company}/activity/export`,
    methods: ["GET"],
    middlewares: [
      withinReach("activity.read"),
      validateAndTransformQuery(StoreExportActivityParams, listActivityConfig),
    ],
  },
]
