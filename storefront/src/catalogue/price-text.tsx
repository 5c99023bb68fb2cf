import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormats } from "../i18n/use-formats"
import { useStanding } from "../session/use-standing"
import { HiddenPrice } from "./hidden-price"
import type { OwnPrice } from "./price"

type PriceTextProps = {
  price: OwnPrice | null
  /** One of several variants' prices, the lowest. */
  from?: boolean
}

/** A price without VAT, the list price struck beside it where that is more. */
export const PriceText = ({ price, from }: PriceTextProps) => {
  const { t } = useTranslation()
  const { price: priceOf, number } = useFormats()
  const standings = useStanding()

  if (standings && !standings.standing.see_prices) {
    return <HiddenPrice />
  }
  if (!price) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {t("price.none")}
      </Text>
    )
  }
  const own = priceOf(price.amount, price.currency_code)
  return (
    <div data-testid="price">
      <Text weight="plus" className="whitespace-nowrap">
        {from ? t("price.from", { price: own }) : own}
        {price.list_amount !== null && (
          <>
            {" "}
            <span className="sr-only">{t("price.listPrice")}</span>
            <s className="text-ui-fg-muted txt-small font-normal">
              {priceOf(price.list_amount, price.currency_code)}
            </s>
          </>
        )}
      </Text>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t("price.unit")}
      </Text>
      {price.gross_amount !== null && (
        <Text
          size="xsmall"
          className="text-ui-fg-subtle"
          data-testid="gross-price"
        >
          {price.gross_amount === price.amount
            ? t("price.noVat")
            : t("price.gross", {
                price: priceOf(price.gross_amount, price.currency_code),
              })}
        </Text>
      )}
      {price.next_tier_from !== null && (
        <Text size="xsmall" className="text-ui-tag-green-text">
          {t("price.tierHint", { quantity: number(price.next_tier_from) })}
        </Text>
      )}
    </div>
  )
}
