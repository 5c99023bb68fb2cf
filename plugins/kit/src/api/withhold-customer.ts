import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Whether the cart is the caller's own, by their log-in. */
export const isOwnCart = async (
  { buyer, scope }: Pick<MedusaRequest, "buyer" | "scope">,
  cart_id: string
): Promise<boolean> => {
  if (!buyer) {
    return false
  }
  const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["customer_id"],
    filters: { id: cart_id },
  })
  return data[0]?.customer_id === buyer.customer_id
}

/** The fields of a cart that say who somebody is, and what groups they are in. */
const CUSTOMER = ["customer"]

/**
 * Keeps a cart's customer out of what visitors are answered: core shows it with
 * its groups to everybody who knows the cart's id. Takes the fields out before
 * core's validation, whoever asks for them.
 */
export const withholdCustomerFromVisitors = (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  if (!req.buyer) {
    req.disallowed = CUSTOMER
  }
  next()
}

/** Keeps the customer of the cart in the path out of what others than they are answered. */
export const withholdCustomerFromOthers = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  if (!(await isOwnCart(req, req.params.id))) {
    req.disallowed = CUSTOMER
  }
  next()
}
