import { noQuery } from "@medusa-b2b/kit/http"
import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import {
  listCompanyCreditsConfig,
  listCreditReportsConfig,
} from "./query-config"
import {
  AdminCreateCreditReport,
  AdminGetCreditReportsParams,
} from "./report-validators"
import * as validators from "./validators"

const all = "/admin/company-credits"
const one = "/admin/company-credits/:id"

const action = (
  name: string,
  body: Parameters<typeof validateAndTransformBody>[0]
): MiddlewareRoute => ({
  matcher: `${one}/${name}`,
  methods: ["POST"],
  middlewares: [validateAndTransformBody(body), noQuery],
})

/** Staff's routes of companies' credit. */
export const adminCompanyCreditMiddlewares: MiddlewareRoute[] = [
  {
    matcher: all,
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(
        validators.AdminGetCompanyCreditsParams,
        listCompanyCreditsConfig
      ),
    ],
  },
  {
    matcher: all,
    methods: ["POST"],
    middlewares: [
      validateAndTransformBody(validators.AdminCreateCompanyCredit),
      noQuery,
    ],
  },
  { matcher: one, methods: ["GET"], middlewares: [noQuery] },
  {
    matcher: one,
    methods: ["POST"],
    middlewares: [
      validateAndTransformBody(validators.AdminUpdateCompanyCredit),
      noQuery,
    ],
  },
  { matcher: one, methods: ["DELETE"], middlewares: [noQuery] },
  action("raise", validators.AdminRaiseCompanyCredit),
  action("grace", validators.AdminGrantOverdueGrace),
  {
    matcher: `${one}/reports`,
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(
        AdminGetCreditReportsParams,
        listCreditReportsConfig
      ),
    ],
  },
  action("reports", AdminCreateCreditReport),
  action("reports/fetch", z.strictObject({})),
]
