import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { fetchOpenCart } from "../cart/cart-api"
import { useCartChange } from "../cart/use-cart"
import { useFormats } from "../i18n/use-formats"
import { replaceLine, type UnitLine } from "./articles-api"
import { SuccessorNote } from "./successor-note"

type UnitLineNoteProps = {
  cart_id: string
  line: UnitLine
  currency_code: string
}

/** A cart's line in its unit; where its article is dead, what takes its place. */
export const UnitLineNote = ({
  cart_id,
  line,
  currency_code,
}: UnitLineNoteProps) => {
  const { t } = useTranslation()
  const { money } = useFormats()
  const replace = useCartChange(async () => {
    await replaceLine(cart_id, line.item_id)
    return fetchOpenCart(cart_id)
  })
  return (
    <div data-testid="unit-line">
      {(line.factor > 1 || line.price_unit > 1) && (
        <Text size="small" className="text-ui-fg-subtle">
          {[
            line.text,
            line.price_unit > 1 &&
              t("articles.pricePer", {
                price: money(Number(line.price), currency_code),
                count: line.price_unit,
                unit: line.base_unit_name,
              }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </Text>
      )}
      {line.is_discontinued && <SuccessorNote successor={line.successor} />}
      {line.successor && (
        <Button
          type="button"
          size="small"
          variant="secondary"
          isLoading={replace.isPending}
          onClick={() => replace.mutate(undefined)}
        >
          {t("articles.replace")}
        </Button>
      )}
    </div>
  )
}
