import { useTranslation } from "react-i18next"

import sv from "../../../../../i18n/open-items/sv.json"
import type { AdminOpenItemsReportResponse } from "../../../../../types"

type Message =
  AdminOpenItemsReportResponse["report"]["rows"][number]["messages"][number]

const SWEDISH: Record<string, string | undefined> = sv

/** What is said about a row: the API's answer is in English, and this plugin's own sentences are there in Swedish too. */
export const useRowMessage = () => {
  const { i18n } = useTranslation()
  const texts = i18n.language.startsWith("sv") ? SWEDISH : {}

  return ({ code, params, text }: Message): string =>
    texts[code]?.replace(/\{\{(\w+)\}\}/g, (_blank, name: string) =>
      String(params[name] ?? "")
    ) ?? text
}
