import type { WholesaleStore } from "../fixtures"
import type { Cast } from "./cast"
import { createOwnerPerson, ownerOf } from "./owner-of"
import { createSecretProduct } from "./secret-product"
import { strangersOf } from "./strangers-of"

/** The isolation test's cast, out of the fixture store's companies. */
export const castOf = async (given: WholesaleStore): Promise<Cast> => {
  const { store, articles, promotion } = given
  const ownerPerson = await createOwnerPerson(given)
  const secret = await createSecretProduct(given)
  const owner = await ownerOf(given, ownerPerson, secret)
  return {
    owner,
    strangers: await strangersOf(given, ownerPerson, owner.things, secret),
    common: {
      region_id: store.sweden.id,
      shipping_option_id: store.warehouse.shipping_option_id,
      variant_id: articles["BORR-6"].variant_id,
      product_id: articles["HANDSKE-9"].product_id,
      contract_product_id: articles["HANDSKE-9"].product_id,
      contract_variant_id: articles["HANDSKE-9"].variant_id,
      collection_id: secret.collection_id,
      promo_code: promotion.code,
    },
  }
}
