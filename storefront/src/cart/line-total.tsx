import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormats } from "../i18n/use-formats"
import { noVatCode } from "../tax/no-vat"

type LineTotalProps = {
  line: {
    unit_price: number
    quantity: number
    subtotal?: number
    /** With VAT, before discounts, as the sum without VAT is. */
    original_total?: number
    tax_lines?: { code?: string | null }[] | null
  }
  currency_code: string
}

/** A line's sum without VAT, and with it, or why there is none. */
export const LineTotal = ({ line, currency_code }: LineTotalProps) => {
  const { t } = useTranslation()
  const { money } = useFormats()
  const net = line.subtotal ?? line.unit_price * line.quantity
  const noVat = noVatCode(line.tax_lines)
  return (
    <div className="min-w-24 whitespace-nowrap text-right">
      <Text weight="plus" data-testid="line-total">
        {money(net, currency_code)}
      </Text>
      {noVat && (
        <Text
          size="xsmall"
          className="text-ui-fg-subtle max-w-40 whitespace-normal"
          data-testid="line-no-vat"
        >
          {t(`tax.none.${noVat}`)}
        </Text>
      )}
      {!noVat && typeof line.original_total === "number" && (
        <Text
          size="xsmall"
          className="text-ui-fg-subtle"
          data-testid="line-gross"
        >
          {t("price.gross", {
            price: money(line.original_total, currency_code),
          })}
        </Text>
      )}
    </div>
  )
}
