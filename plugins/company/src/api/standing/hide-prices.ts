import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  asksByPrice,
  sortsByPrice,
  withoutPriceFields,
  withoutPrices,
} from "../../domain/price-fields"

const SEARCH = /^\/store\/search\/?$/i

/** Whether a request filters or sorts by what it is not shown: the answer's order would tell. */
export const wantsToKnowPrices = ({
  query: { fields: _fields, order, ...filters },
  body,
  baseUrl,
  path,
}: MedusaRequest): boolean =>
  asksByPrice(filters) ||
  sortsByPrice(order) ||
  // Core's search takes its filters, facets and order in the body.
  (SEARCH.test(baseUrl + path) && (asksByPrice(body) || sortsByPrice(body)))

/**
 * Keeps amounts and stock levels out of an answer: fields that ask for them
 * are not passed on, and whatever the route answers goes out without them.
 */
export const hidePrices = (req: MedusaRequest, res: MedusaResponse): void => {
  const { fields } = req.query
  if (typeof fields === "string") {
    req.query.fields = withoutPriceFields(fields)
  }
  const send = res.json.bind(res)
  res.json = (answer) => send(withoutPrices(answer))
}
