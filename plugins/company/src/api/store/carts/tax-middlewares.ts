import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { withinReach } from "../companies/company-guards"
import { StoreGetTaxParams, StoreRefreshTax } from "./tax-validators"

/** The answer's shape is fixed; only its language can be asked for. */
const taxQuery = validateAndTransformQuery(StoreGetTaxParams, {
  defaults: ["id"],
  allowed: ["id"],
  isList: false,
})

/** The buyers' routes of VAT: their cart's, and their company's. */
export const storeTaxMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/carts/:id/tax",
    methods: ["GET"],
    middlewares: [taxQuery],
  },
  {
    matcher: "/store/carts/:id/tax",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(StoreRefreshTax)],
  },
  {
    matcher: "/store/companies/:id/tax",
    methods: ["GET"],
    middlewares: [withinReach("company.read"), taxQuery],
  },
]
