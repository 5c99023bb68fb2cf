import { useCallback } from "react"
import { useTranslation } from "react-i18next"

import type { PaymentTerms } from "../../domain/payment-terms"

/** Terms in words; null are those of above. */
export const useTermsText = () => {
  const { t } = useTranslation("companyCredit")
  return useCallback(
    (terms: PaymentTerms | null) =>
      terms
        ? t(`terms.${terms.kind}`, { count: terms.days })
        : t("termsKind.inherited"),
    [t]
  )
}
