import type { Belongings } from "@medusa-b2b/testing/isolation"
import { succeed, type Caller } from "@medusa-b2b/testing/requests"

/** A number of the company's own, and a line in its cart whose article another one takes the place of. */
export const articlesOf = async (
  staff: Caller,
  buyer: Caller,
  { company_id, cart_id }: Belongings,
  { variant_id }: Belongings
): Promise<Belongings> => {
  const { part_number } = await succeed(
    staff.post<{ part_number: { id: string } }>("/admin/part-numbers", {
      company_id,
      variant_id,
      number: "BOUNDS-1",
    })
  )
  const { cart } = await succeed(
    buyer.get<{ cart: { items: { variant_id: string }[] } }>(
      `/store/carts/${cart_id}`
    )
  )
  await succeed(
    staff.post(`/admin/articles/${cart.items[0].variant_id}`, {
      discontinued_on: "2026-01-01",
      successor_variant_id: variant_id,
    })
  )
  return { part_number_id: part_number.id }
}
