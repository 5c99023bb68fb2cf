import { noQuery } from "@medusa-b2b/kit/http"
import {
  type MiddlewareRoute,
  validateAndTransformBody,
} from "@medusajs/framework/http"
import { limitClients } from "./limit-clients"
import {
  StoreApply,
  StoreFollowUpApplication,
  StoreLookUpApplication,
  StoreWithdrawApplication,
} from "./validators"

const applications = "/store/company-applications"

/** The routes by which an unknown firm applies: for everybody, by a secret afterwards. */
export const storeApplicationMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/company-applications/form",
    methods: ["GET"],
    middlewares: [noQuery],
  },
  {
    matcher: applications,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(StoreApply), limitClients],
  },
  {
    matcher: `${applications}/look-up`,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(StoreLookUpApplication)],
  },
  {
    matcher: `${applications}/follow-up`,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(StoreFollowUpApplication)],
  },
  {
    matcher: `${applications}/withdraw`,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(StoreWithdrawApplication)],
  },
]
