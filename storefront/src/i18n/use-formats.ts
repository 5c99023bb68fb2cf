import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { formatsOf, type Formats } from "./formats"
import { LOCALES, type Language } from "./language"

/** Formats in the chosen language. */
export const useFormats = (): Formats => {
  const { i18n } = useTranslation()
  const language = i18n.language as Language
  return useMemo(() => formatsOf(LOCALES[language]), [language])
}
