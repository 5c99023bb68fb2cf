import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { moneyText } from "../utils/money-text"

/** What is left of an amount; what is overspent stands out. */
export const LeftText = ({
  left,
  amount,
  currency_code,
}: {
  left: string
  amount: string
  currency_code: string
}) => {
  const { t, i18n } = useTranslation("budget")
  const money = (value: string) =>
    moneyText(value, currency_code, i18n.language)

  return (
    <span
      className={clx("whitespace-nowrap tabular-nums", {
        "text-ui-fg-error": left.startsWith("-"),
      })}
    >
      {t("left.of", { left: money(left), amount: money(amount) })}
    </span>
  )
}
