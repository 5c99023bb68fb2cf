import { Modules } from "@medusajs/framework/utils"
import {
  createContract,
  createProducts,
  createRange,
  type WholesaleStore,
} from "../fixtures"
import type { Belongings } from "./isolation-rule"

/** A product that another company's contract keeps from it. */
export type SecretProduct = {
  /** Ids of it that only who may see it may be shown. */
  things: Belongings
  /** Its title, and the name of the owner's range. */
  secrets: string[]
  /** The collection that it is in, which everybody sees without it. */
  collection_id: string
}

const TITLE = "Hemlig artikel"
const RANGE = "Hemligt sortiment"

/** Makes a product that Sydel may not see, and a range that says so; the owner's range has it. */
export const createSecretProduct = async (
  given: WholesaleStore
): Promise<SecretProduct> => {
  const { store, admin, articles, companies, contract } = given
  const { "HEMLIG-1": secret } = await createProducts(store, [
    {
      title: TITLE,
      handle: "hemlig-artikel",
      articles: [
        { sku: "HEMLIG-1", title: "Styck", sek: 10, eur: 1, stock: 10 },
      ],
    },
  ])
  const products = store.container.resolve(Modules.PRODUCT)
  const { id: collection_id } = await products.createProductCollections({
    title: "Samling",
  })
  await products.updateProducts(secret.product_id, { collection_id })
  const about = (effect: "allow" | "deny", ids: string[]) =>
    [...new Set(ids)].map((target_id) => ({
      effect,
      kind: "product" as const,
      target_id,
    }))
  const known = Object.values(articles).map(({ product_id }) => product_id)
  await createRange(
    store,
    admin,
    RANGE,
    about("allow", [...known, secret.product_id]),
    [contract]
  )
  const sydels = await createContract(store, admin, {
    number: "SYDEL-1",
    company: companies.sydel,
    prices: [],
  })
  await createRange(
    store,
    admin,
    "Sydels sortiment",
    about("deny", [secret.product_id]),
    [sydels]
  )
  return {
    things: {
      secret_product_id: secret.product_id,
      secret_variant_id: secret.variant_id,
    },
    secrets: [TITLE, RANGE],
    collection_id,
  }
}

/** What they know who see everything that the store sells. */
export const knownToVisitors = ({ things }: SecretProduct): string[] => [
  ...Object.values(things),
  TITLE,
]
