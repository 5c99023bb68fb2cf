import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { copiedAddressId } from "../../../../../domain/cart-address"
import type { StoreCartAddressesResponse } from "../../../../../types/http/address-book"
import { setCartAddressesWorkflow } from "../../../../../workflows/cart/workflows/set-cart-addresses"
import type { StoreSetCompanyAddresses } from "../../validators"

/** Which addresses of the book the cart's are copies of. */
const chosen = async (
  cart_id: string,
  container: MedusaContainer
): Promise<StoreCartAddressesResponse> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(
      {
        entity: "cart",
        fields: ["id", "shipping_address.metadata", "billing_address.metadata"],
        filters: { id: cart_id },
      },
      { throwIfKeyNotFound: true }
    )
  const [cart] = data
  return {
    company_addresses: {
      ship_to_id: copiedAddressId(cart.shipping_address),
      bill_to_id: copiedAddressId(cart.billing_address),
    },
  }
}

/** The addresses of the company's book that the cart has been given. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreCartAddressesResponse>
): Promise<void> => {
  res.json(await chosen(req.params.id, req.scope))
}

/** Gives the cart addresses out of the company's book; the server copies them. */
export const POST = async (
  req: MedusaRequest<StoreSetCompanyAddresses>,
  res: MedusaResponse<StoreCartAddressesResponse>
): Promise<void> => {
  const cart_id = req.params.id
  await setCartAddressesWorkflow(req.scope).run({
    input: { cart_id, ...req.validatedBody },
  })
  res.json(await chosen(cart_id, req.scope))
}
