import { expect } from "./expect.mjs"

/** A page of staff by which one sees that a plugin of others is at work. */
const PAGES = { "@medusajs/loyalty-plugin": "/admin/gift-cards" }

/** Plugins of others answer beside ours. */
export const checkGuests = async ({ staff }, guests) => {
  for (const guest of guests) {
    const answer = await staff.try(PAGES[guest])
    expect(
      answer.status === 200,
      `GET ${PAGES[guest]} of ${guest} answers ${answer.status}`
    )
  }
}
