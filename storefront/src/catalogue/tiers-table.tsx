import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormats } from "../i18n/use-formats"
import type { PriceTier, VariantTiers } from "./price-tiers-api"
import { inOrder, tierOf } from "./tier-of"

type TiersTableProps = {
  tiers: VariantTiers
  /** Marks the step that this quantity falls into. */
  quantity: number | null
  name: string
}

/** A quantity scale, the step of the chosen quantity marked. */
export const TiersTable = ({ tiers, quantity, name }: TiersTableProps) => {
  const { t } = useTranslation()
  const { price, number } = useFormats()
  const current = tierOf(tiers.tiers, quantity)

  const range = ({ min_quantity, max_quantity }: PriceTier): string => {
    const from = number(min_quantity ?? 1)
    return max_quantity === null
      ? t("price.andMore", { from })
      : t("price.range", { from, to: number(max_quantity) })
  }

  return (
    <table className="txt-small w-full max-w-xs" data-testid="tiers">
      <caption className="sr-only">{t("price.tiersOf", { name })}</caption>
      <thead className="text-ui-fg-subtle">
        <tr>
          <th scope="col" className="px-2 py-1 text-left font-normal">
            {t("price.quantity")}
          </th>
          <th scope="col" className="px-2 py-1 text-right font-normal">
            {t("price.perUnit")}
          </th>
        </tr>
      </thead>
      <tbody>
        {inOrder(tiers.tiers).map((tier) => (
          <tr
            key={tier.min_quantity ?? 0}
            aria-current={tier === current || undefined}
            className={clx({
              "bg-ui-bg-highlight txt-small-plus": tier === current,
            })}
          >
            <th
              scope="row"
              className="rounded-l px-2 py-1 text-left font-normal"
            >
              {range(tier)}
            </th>
            <td className="whitespace-nowrap rounded-r px-2 py-1 text-right">
              {price(tier.amount, tiers.currency_code)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
