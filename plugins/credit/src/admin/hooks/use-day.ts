import { useCallback } from "react"
import { useTranslation } from "react-i18next"

const CALENDAR_DATE_LENGTH = "2026-01-31".length

/** Writes a calendar date, which is the same everywhere, or the day of a moment, which is the reader's. */
export const useDay = () => {
  const { i18n } = useTranslation()
  return useCallback(
    (date: string) =>
      new Date(date).toLocaleDateString(i18n.language, {
        dateStyle: "medium",
        ...(date.length === CALENDAR_DATE_LENGTH ? { timeZone: "UTC" } : {}),
      }),
    [i18n.language]
  )
}
