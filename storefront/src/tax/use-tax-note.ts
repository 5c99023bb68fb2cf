import { useTranslation } from "react-i18next"

/**
 * The sentence that an invoice must have for a reason without VAT, in the
 * reader's language. An exemption has its own ground, which the order says.
 */
export const useTaxNote = (): ((note: string) => string | undefined) => {
  const { t, i18n } = useTranslation()
  return (note) => {
    const key = `tax.notes.${note}`
    return i18n.exists(key) ? t(key) : undefined
  }
}
