import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormats } from "../i18n/use-formats"
import type { Quantities } from "./quantities-api"

/** How much of an article may be ordered at a time, before it is in the cart. */
export const QuantityTerms = ({
  terms: { minimum, maximum, multiple },
}: {
  terms: Quantities
}) => {
  const { t } = useTranslation()
  const { number } = useFormats()
  const said = [
    minimum && t("quantity.minimum", { quantity: number(minimum) }),
    maximum && t("quantity.maximum", { quantity: number(maximum) }),
    multiple &&
      multiple > 1 &&
      t("quantity.multiple", { quantity: number(multiple) }),
  ].filter(Boolean)
  return said.length ? (
    <Text size="small" data-testid="quantity-terms">
      {said.join(" · ")}
    </Text>
  ) : null
}
