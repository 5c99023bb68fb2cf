import { store } from "../app/store-client"

/** Has every line of the cart priced as it would be now. */
export const refreshPrices = async (cart_id: string): Promise<void> => {
  await store().client.fetch(`/store/carts/${cart_id}/prices`, {
    method: "POST",
    body: {},
  })
}
