import type { HttpTypes } from "@medusajs/types"
import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Article } from "../articles/articles-api"
import { ArticleFacts } from "../articles/article-facts"
import { useFormats } from "../i18n/use-formats"
import { QuantityTerms } from "./quantity-terms"
import type { Quantities } from "./quantities-api"
import { AddToCart } from "./add-to-cart"
import { ownPrice } from "./price"
import { PriceText } from "./price-text"
import type { VariantTiers } from "./price-tiers-api"
import { hasSteps } from "./tier-of"
import { TiersTable } from "./tiers-table"
import { WhyThisPrice } from "./why-this-price"

type VariantRowProps = {
  product: HttpTypes.StoreProduct
  variant: HttpTypes.StoreProductVariant
  /** What it costs without a contract, where known. */
  list_amount?: number
  /** The buyer's quantity scale of this variant, if there is one. */
  tiers?: VariantTiers
  /** How it is sold, where the store says so. */
  article?: Article
  /** How much may be ordered at a time, where that is agreed. */
  quantities?: Quantities
}

/** One variant: SKU, own price, quantity scale, into the cart. */
export const VariantRow = ({
  product,
  variant,
  list_amount,
  tiers,
  article,
  quantities,
}: VariantRowProps) => {
  const { t } = useTranslation()
  const formats = useFormats()
  const [typed, setTyped] = useState<number | null>()
  const smallest = quantities?.smallest ?? 1
  const factor =
    article?.units.find(({ is_default }) => is_default)?.factor ?? 1
  const quantity =
    typed === undefined ? Math.ceil(smallest / factor) * factor : typed
  const price = ownPrice(variant.calculated_price, list_amount)
  const several = (product.variants?.length ?? 0) > 1
  const name = several ? `${product.title} ${variant.title}` : product.title

  return (
    <li className="flex flex-col gap-4 py-4 sm:flex-row sm:items-start sm:justify-between">
      <div className="min-w-0 sm:w-56">
        {several && <Text weight="plus">{variant.title}</Text>}
        {variant.sku && (
          <Text size="small" className="text-ui-fg-subtle break-all">
            {t("catalogue.sku", { sku: variant.sku })}
          </Text>
        )}
        {variant.weight !== null && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("catalogue.weight", { weight: formats.weight(variant.weight) })}
          </Text>
        )}
        {tiers?.contract && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("price.contract", { number: tiers.contract.number })}
          </Text>
        )}
      </div>
      <div className="flex flex-col gap-2 sm:flex-1">
        <PriceText price={price} />
        {article && (
          <ArticleFacts
            article={article}
            amount={variant.calculated_price?.calculated_amount ?? null}
            currency_code={variant.calculated_price?.currency_code ?? null}
          />
        )}
        {quantities && <QuantityTerms terms={quantities} />}
        {tiers && hasSteps(tiers.tiers) && (
          <TiersTable tiers={tiers} quantity={quantity} name={name} />
        )}
        {tiers && (
          <WhyThisPrice
            product_id={product.id}
            variant_id={variant.id}
            quantity={quantity}
          />
        )}
      </div>
      <AddToCart
        variant_id={variant.id}
        name={name}
        disabled={!price || article?.is_discontinued}
        units={article?.units}
        smallest={smallest}
        onQuantity={setTyped}
      />
    </li>
  )
}
