import { useCallback } from "react"
import { useTranslation } from "react-i18next"

/** Writes amounts, given as decimal texts in major units, as readers of the admin's language do. */
export const useMoney = () => {
  const { i18n } = useTranslation()
  return useCallback(
    (amount: string, currency_code: string) =>
      new Intl.NumberFormat(i18n.language, {
        style: "currency",
        currency: currency_code.toUpperCase(),
      }).format(Number(amount)),
    [i18n.language]
  )
}
