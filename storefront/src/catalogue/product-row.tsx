import type { HttpTypes } from "@medusajs/types"
import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { AddToCart } from "./add-to-cart"
import type { ListPrices } from "./list-prices-api"
import { lowestPrice, ownPrice } from "./price"
import { PriceText } from "./price-text"
import { ProductImage } from "./product-image"

type ProductRowProps = {
  product: HttpTypes.StoreProduct
  listPrices: ListPrices
}

/** One article of the list; with a single variant it can be added right here. */
export const ProductRow = ({ product, listPrices }: ProductRowProps) => {
  const { t } = useTranslation()
  const variants = product.variants ?? []
  const only = variants.length === 1 ? variants[0] : null
  const price = lowestPrice(
    variants.map((v) => ownPrice(v.calculated_price, listPrices.get(v.id)))
  )
  const page = `/products/${product.handle}`

  return (
    <li className="flex flex-col gap-3 px-4 py-4 sm:flex-row sm:items-center sm:gap-6 sm:px-6">
      <div className="flex min-w-0 flex-1 items-center gap-4">
        <ProductImage url={product.thumbnail} />
        <div className="min-w-0">
          <Link
            to={page}
            className="txt-small-plus break-words underline-offset-2 hover:underline"
          >
            {product.title}
          </Link>
          <Text size="small" className="text-ui-fg-subtle break-words">
            {only
              ? (only.sku ?? product.subtitle)
              : t("catalogue.variants", { count: variants.length })}
          </Text>
        </div>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 sm:justify-end">
        <div className="sm:w-56 sm:text-right">
          <PriceText price={price} from={!only} />
        </div>
        <div className="flex sm:w-64 sm:justify-end">
          {only ? (
            <AddToCart
              variant_id={only.id}
              name={product.title}
              disabled={!price}
            />
          ) : (
            <Button variant="secondary" asChild>
              <Link
                to={page}
                aria-label={`${t("catalogue.choose")}: ${product.title}`}
              >
                {t("catalogue.choose")}
              </Link>
            </Button>
          )}
        </div>
      </div>
    </li>
  )
}
