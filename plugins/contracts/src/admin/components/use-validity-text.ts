import { useDate } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"

import { lastDay } from "../utils/days"

/** Says from when to when something holds; both days are meant to be inside. */
export const useValidityText = () => {
  const { t } = useTranslation("contract")
  const { getFullDate } = useDate()

  return ({
    starts_at,
    ends_at,
  }: {
    starts_at: string | null
    ends_at: string | null
  }): string => {
    const from = starts_at && getFullDate({ date: starts_at }).trim()
    const last = lastDay(ends_at)
    const to = last && getFullDate({ date: last }).trim()

    if (from && to) {
      return t("validity.between", { from, to })
    }
    if (from) {
      return t("validity.from", { from })
    }
    return to ? t("validity.to", { to }) : t("validity.open")
  }
}
