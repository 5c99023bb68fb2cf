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
  { matcher, methods: ["POST"], middlewares: [validateAndTransformBody(body)] },
]

export const adminDeliveryMiddlewares: MiddlewareRoute[] = [
  ...readAndWrite(
    "/admin/contracts/:id/freight-terms",
    validators.AdminSetFreightTerms
  ),
]
