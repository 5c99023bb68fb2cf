import { store } from "../app/store-client"
import type { ReferenceField } from "../company/company-api"

/** The references of a cart or an order; null where none is given. */
export type References = Record<ReferenceField, string | null>

type Answer = { references: References }

/** The references given so far. */
export const fetchReferences = async (cart_id: string): Promise<References> =>
  (await store().client.fetch<Answer>(`/store/carts/${cart_id}/references`))
    .references

/** Writes all references of the cart. */
export const saveReferences = async (
  cart_id: string,
  references: References
): Promise<References> =>
  (
    await store().client.fetch<Answer>(`/store/carts/${cart_id}/references`, {
      method: "POST",
      body: references,
    })
  ).references
