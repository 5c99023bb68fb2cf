import type { Belongings } from "@medusa-b2b/testing/isolation"
import { createCart, type WholesaleStore } from "@medusa-b2b/testing/fixtures"
import { succeed, type Caller } from "@medusa-b2b/testing/requests"

/** A number of the company's own, and a cart whose article another one takes the place of. */
export const articlesOf = async (
  staff: Caller,
  buyer: Caller,
  { store, articles }: WholesaleStore,
  { company_id, variant_id }: Belongings
): Promise<Belongings> => {
  const { part_number } = await succeed(
    staff.post<{ part_number: { id: string } }>("/admin/part-numbers", {
      company_id,
      variant_id,
      number: "BOUNDS-1",
    })
  )
  const article = articles["SKRUV-500"]
  const cart = await createCart(store, buyer, [{ article, quantity: 1 }])
  await succeed(
    staff.post(`/admin/articles/${article.variant_id}`, {
      discontinued_on: "2026-01-01",
      successor_variant_id: variant_id,
    })
  )
  return {
    part_number_id: part_number.id,
    dead_cart_id: cart.id,
    dead_line_id: cart.items[0].id,
  }
}
