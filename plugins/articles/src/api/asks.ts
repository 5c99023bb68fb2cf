import {
  type MiddlewareFunction,
  validateAndTransformQuery,
} from "@medusajs/framework/http"

/** Takes a query of filters and a page: the answer's shape is fixed. */
export const asks = (
  schema: Parameters<typeof validateAndTransformQuery>[0]
): MiddlewareFunction =>
  validateAndTransformQuery(schema, {
    defaults: ["id"],
    allowed: ["id"],
    isList: true,
  })
