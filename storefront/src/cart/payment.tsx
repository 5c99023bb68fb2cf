import { Label, RadioGroup, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useCredit } from "../credit/use-credit"
import { useTermsText } from "../credit/use-terms-text"
import { useFormats } from "../i18n/use-formats"
import { ErrorNotice } from "../ui/error-notice"
import { ON_ACCOUNT } from "./payment-api"
import type { usePayment } from "./use-payment"

/** What is left of the credit and when it is paid, for those who may see it. */
const OnAccountHint = () => {
  const { t } = useTranslation()
  const { money } = useFormats()
  const termsText = useTermsText()
  const { data } = useCredit()

  if (!data) {
    return null
  }
  const { credit, payment_terms } = data
  if (!credit) {
    return t("payment.noCredit")
  }
  return [
    credit.free === null
      ? null
      : t("payment.left", {
          amount: money(Number(credit.free), credit.currency_code),
        }),
    payment_terms && termsText(payment_terms),
  ]
    .filter(Boolean)
    .join(" · ")
}

/** How the order is paid, where there is something to choose. */
export const Payment = ({
  providers,
  provider_id,
  choose,
  error,
}: ReturnType<typeof usePayment>) => {
  const { t } = useTranslation()

  if (!providers.includes(ON_ACCOUNT)) {
    return null
  }
  return (
    <div className="flex flex-col gap-2">
      <Text size="small" weight="plus">
        {t("payment.title")}
      </Text>
      <RadioGroup
        aria-label={t("payment.title")}
        value={provider_id}
        onValueChange={choose}
      >
        {providers.map((id) => (
          <div key={id} className="flex items-start gap-2">
            <RadioGroup.Item value={id} id={id} />
            <div>
              <Label htmlFor={id}>{t(`payment.provider.${id}`)}</Label>
              {id === ON_ACCOUNT && (
                <Text size="small" className="text-ui-fg-subtle">
                  <OnAccountHint />
                </Text>
              )}
            </div>
          </div>
        ))}
      </RadioGroup>
      {error && <ErrorNotice error={error} />}
    </div>
  )
}
