import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { AdminContractAction } from "../contracts/validators"
import * as validators from "./validators"

/** The answers' shapes are fixed: no fields can be asked for. */
const noQuery = validateAndTransformQuery(AdminContractAction, {
  defaults: ["id"],
  allowed: ["id"],
  isList: false,
})

const readAndWrite = (
  matcher: string,
  body: Parameters<typeof validateAndTransformBody>[0]
): MiddlewareRoute[] => [
  { matcher, methods: ["GET"], middlewares: [noQuery] },
  {
    matcher,
    methods: ["POST"],
    // A thousand rows are more than the 100 kB that Medusa takes by default.
    bodyParser: { sizeLimit: "1mb" },
    middlewares: [validateAndTransformBody(body)],
  },
]

export const adminDeliveryMiddlewares: MiddlewareRoute[] = [
  ...readAndWrite(
    "/admin/contracts/:id/freight-terms",
    validators.AdminSetFreightTerms
  ),
  ...readAndWrite(
    "/admin/contracts/:id/lead-times",
    validators.AdminSetLeadTimes
  ),
  ...readAndWrite("/admin/lead-times", validators.AdminSetLeadTimes),
  ...readAndWrite("/admin/delivery-areas", validators.AdminSetDeliveryAreas),
  ...readAndWrite("/admin/closed-days", validators.AdminSetClosedDays),
  ...readAndWrite(
    "/admin/companies/:id/carrier-account",
    validators.AdminSetCarrierAccount
  ),
  {
    matcher: "/admin/orders/:id/delivery",
    methods: ["GET"],
    middlewares: [noQuery],
  },
]
