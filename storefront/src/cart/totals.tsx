import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormats } from "../i18n/use-formats"
import { noVatCode } from "../tax/no-vat"

type TotalsProps = {
  /** The freight depends on a choice that has not been made yet. */
  freightOpen?: boolean
  sums: {
    currency_code: string
    item_subtotal: number
    shipping_subtotal: number
    discount_subtotal?: number
    tax_total: number
    total: number
    /** Lines with what their tax is, where somebody has computed it. */
    items?: { tax_lines?: { code?: string | null }[] | null }[] | null
  }
}

/** No VAT is a statement: of a cart whose tax nobody has computed it must not be made. */
const totalName = ({ tax_total, items }: TotalsProps["sums"]): string => {
  if (tax_total) {
    return "totals.total"
  }
  const isKnown =
    !!items?.length && items.every(({ tax_lines }) => noVatCode(tax_lines))
  return isKnown ? "totals.totalWithoutVat" : "totals.totalOpen"
}

/** From the sum of the lines to what is to be paid. */
export const Totals = ({ sums, freightOpen }: TotalsProps) => {
  const { t } = useTranslation()
  const { money } = useFormats()
  const rows: [string, number | null, boolean?][] = [
    [t("totals.lines"), sums.item_subtotal],
    [t("totals.shipping"), freightOpen ? null : sums.shipping_subtotal],
    ...(sums.discount_subtotal
      ? ([[t("totals.discount"), -sums.discount_subtotal]] as [
          string,
          number,
        ][])
      : []),
    [t("totals.tax"), sums.tax_total],
    [t(totalName(sums)), sums.total, true],
  ]
  return (
    <dl className="flex flex-col gap-1" data-testid="totals">
      {rows.map(([name, amount, strong]) => (
        <div
          key={name}
          className={clx(
            "flex justify-between gap-4",
            strong
              ? "txt-medium-plus border-ui-border-base mt-1 border-t pt-2"
              : "txt-small"
          )}
        >
          <dt className={clx({ "text-ui-fg-subtle": !strong })}>{name}</dt>
          <dd className="whitespace-nowrap">
            {amount === null ? "–" : money(amount, sums.currency_code)}
          </dd>
        </div>
      ))}
    </dl>
  )
}
