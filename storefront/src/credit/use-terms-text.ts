import { useTranslation } from "react-i18next"
import type { PaymentTerms } from "./credit-api"

/** Payment terms in words. */
export const useTermsText = () => {
  const { t } = useTranslation()
  return (terms: PaymentTerms): string =>
    t(`credit.terms.${terms.kind}`, { count: terms.days })
}
