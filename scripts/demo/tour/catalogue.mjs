/** Reads the product pages as the storefront does, for one caller. */
export const createCatalogue = (shop, region, figures) => {
  const productOf = async (sku) => {
    const { product } = figures.article(sku)
    const query = new URLSearchParams({
      handle: product.handle,
      region_id: region.id,
      fields: "id,title,*variants,*variants.calculated_price",
    })
    const { products } = await shop.get(`/store/products?${query}`)
    return products[0]
  }

  const variantOf = async (sku) =>
    (await productOf(sku)).variants.find((variant) => variant.sku === sku)

  return {
    variantOf,
    priceOf: async (sku) =>
      (await variantOf(sku)).calculated_price.calculated_amount,
    /** As `1–9: 1130`, in the order of quantities. */
    tiersOf: async (sku) => {
      const product = await productOf(sku)
      const { id } = product.variants.find((variant) => variant.sku === sku)
      const { price_tiers } = await shop.get(
        `/store/products/${product.id}/price-tiers?region_id=${region.id}`
      )
      const own = price_tiers.find(({ variant_id }) => variant_id === id)
      return (own?.tiers ?? []).map(
        ({ min_quantity, max_quantity, amount }) =>
          `${min_quantity ?? 1}${max_quantity ? `–${max_quantity}` : " and more"}: ${amount}`
      )
    },
  }
}
