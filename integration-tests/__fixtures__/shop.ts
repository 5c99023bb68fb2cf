import {
  createPerson,
  createProducts,
  createReadyCart,
  openStore,
  type Article,
  type Cart,
  type Person,
  type Store,
} from "@medusa-b2b/testing/fixtures"
import { asBuyer } from "@medusa-b2b/testing/requests"
import type { TestApp } from "@medusa-b2b/testing/store-test"

/** A store with goods and one person who buys for themselves. */
export type Shop = {
  store: Store
  articles: Record<string, Article>
  buyer: Person
  /** Three SKRUV-100 at 100 SEK, freight 50, 25 % tax: 437.50. Lacks nothing. */
  cart: Cart
}

/** Opens a shop: what tests of the door need, whatever plugins are installed. */
export const openShop = async (app: TestApp): Promise<Shop> => {
  const store = await openStore(app)
  const articles = await createProducts(store)
  const buyer = await createPerson(store, {
    email: "kund@kund.test",
    first_name: "Karin",
  })
  const cart = await createReadyCart(store, asBuyer(store, buyer.token), [
    { article: articles["SKRUV-100"], quantity: 3 },
  ])
  return { store, articles, buyer, cart }
}
