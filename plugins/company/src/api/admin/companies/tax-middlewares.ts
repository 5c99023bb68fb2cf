import { NoBody, noQuery } from "@medusa-b2b/kit/http"
import {
  type MiddlewareRoute,
  validateAndTransformBody,
} from "@medusajs/framework/http"
import {
  AdminDecideVatId,
  AdminSetCompanyTax,
  AdminSetReverseCharge,
} from "./tax-validators"

const tax = "/admin/companies/:id/tax"
const flag = "/admin/products/:id/reverse-charge"

/** The admin routes of companies' VAT, and of products under reverse charge. */
export const adminTaxMiddlewares: MiddlewareRoute[] = [
  { matcher: tax, methods: ["GET"], middlewares: [noQuery] },
  {
    matcher: tax,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminSetCompanyTax)],
  },
  {
    matcher: `${tax}/check`,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(NoBody)],
  },
  {
    matcher: `${tax}/decision`,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminDecideVatId)],
  },
  { matcher: flag, methods: ["GET"], middlewares: [noQuery] },
  {
    matcher: flag,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminSetReverseCharge)],
  },
]
