import { NoBody, noQuery } from "@medusa-b2b/kit/http"
import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { listApplicationsConfig } from "./query-config"
import {
  AdminApproveApplication,
  AdminAskBack,
  AdminGetApplicationsParams,
  AdminRejectApplication,
} from "./validators"

const applications = "/admin/company-applications"
const application = "/admin/company-applications/:id"

/** The staff's routes of applications. */
export const adminApplicationMiddlewares: MiddlewareRoute[] = [
  {
    matcher: applications,
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(
        AdminGetApplicationsParams,
        listApplicationsConfig
      ),
    ],
  },
  { matcher: application, methods: ["GET"], middlewares: [noQuery] },
  {
    matcher: `${application}/approve`,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminApproveApplication)],
  },
  {
    matcher: `${application}/reject`,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminRejectApplication)],
  },
  {
    matcher: `${application}/vat-check`,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(NoBody)],
  },
  {
    matcher: `${application}/ask-back`,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminAskBack)],
  },
]
