import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"

/**
 * Core lets a person ask for their orders beside their name: all that they ever
 * placed, for whichever company. Orders are asked for at `/store/orders`, which
 * shows those of the company that is acted for.
 */
const withholdOrders = (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  req.disallowed = ["orders"]
  next()
}

/** Core's customer routes: a person's own account, without what is a company's. */
export const storeCustomerMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/customers", middlewares: [withholdOrders] },
]
