import { buy, readyCart } from "./cart.mjs"
import { expect } from "./expect.mjs"

/**
 * The merchant's handlers of store-parts/own-handlers have their say on hooks
 * that the plugins use as well.
 *
 * @param {Awaited<ReturnType<import("../client.mjs").usersOf>>} users
 */
export const checkOwnHandlers = async ({ visitor, staff }) => {
  const refused = await readyCart(visitor, { metadata: { refuse: true } })
  const answer = await visitor.tryPost(`/store/carts/${refused.id}/complete`)
  expect(
    JSON.stringify(answer.body).includes("The merchant refuses this cart"),
    `the merchant's handler of validate is not heard: ${JSON.stringify(answer)}`
  )
  const { id } = await buy(visitor)
  const { order } = await staff.get(`/admin/orders/${id}?fields=id,metadata`)
  for (const key of ["noted_directly", "noted_through_kit"]) {
    expect(
      order.metadata?.[key] === true,
      `the merchant's handler of cartCreated (${key}) did not run`
    )
  }
}
