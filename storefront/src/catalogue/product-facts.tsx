import type { HttpTypes } from "@medusajs/types"
import { useTranslation } from "react-i18next"
import { Facts } from "../ui/facts"

const text = (value: unknown): string | null =>
  typeof value === "string" || typeof value === "number" ? String(value) : null

/** What a trade buyer asks of every article, as far as the merchant says it. */
export const ProductFacts = ({
  product,
}: {
  product: HttpTypes.StoreProduct
}) => {
  const { t } = useTranslation()
  const { unit, pack, unspsc } = product.metadata ?? {}
  const facts: [string, string | null][] = [
    [t("catalogue.unit"), text(unit)],
    [
      t("catalogue.pack"),
      text(pack) && [text(pack), text(unit)].filter(Boolean).join(" "),
    ],
    ["UNSPSC", text(unspsc)],
  ]
  return facts.some(([, value]) => value) ? <Facts facts={facts} /> : null
}
