import type { MedusaRequest } from "@medusajs/framework/http"

const strings = (value: unknown): string[] => {
  if (typeof value === "string") {
    return [value]
  }
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(strings)
    : []
}

/**
 * Every id that a request gives under a name at the top of its query or body,
 * e.g. `cart_id`: alone, in a list, or inside an operator such as `$in`. Not
 * validated yet, so anything may be there.
 */
export const idsInRequest = (
  req: Pick<MedusaRequest, "query" | "body">,
  name: string
): string[] => {
  const body = req.body as Record<string, unknown> | null | undefined
  return [
    ...new Set([
      ...strings(req.query?.[name]),
      ...(typeof body === "object" ? strings(body?.[name]) : []),
    ]),
  ]
}
