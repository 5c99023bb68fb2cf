import { useTranslation } from "react-i18next"
import { useFormats } from "../i18n/use-formats"
import { EmptyState } from "../ui/empty-state"
import { Facts } from "../ui/facts"
import { Notice } from "../ui/notice"
import { QueryView } from "../ui/query-view"
import { Section } from "../ui/section"
import type { Credit } from "./credit-api"
import { useCredit } from "./use-credit"
import { useTermsText } from "./use-terms-text"

const useCreditFacts = () => {
  const { t } = useTranslation()
  const formats = useFormats()
  return (credit: Credit): [string, string | null][] => {
    const money = (amount: string) =>
      formats.money(Number(amount), credit.currency_code)
    const moneyOr = (amount: string | null) =>
      amount === null ? t("credit.noLimit") : money(amount)
    return [
      [t("credit.limit"), moneyOr(credit.limit_amount)],
      [
        t("credit.raised"),
        credit.raised_until && formats.date(credit.raised_until),
      ],
      [t("credit.held"), money(credit.held)],
      [t("credit.owed"), money(credit.owed)],
      [t("credit.free"), moneyOr(credit.free)],
      [t("credit.overLimit"), t(`credit.over.${credit.over_limit}`)],
    ]
  }
}

/** The limit, what is used of it, and what is left; and when the company pays. */
export const CreditSection = () => {
  const { t } = useTranslation()
  const factsOf = useCreditFacts()
  const termsText = useTermsText()
  const query = useCredit()

  return (
    <QueryView query={query} lines={4}>
      {({ credit, payment_terms }) =>
        credit ? (
          <>
            {credit.is_roof_used_up && (
              <Notice tone="warning">{t("credit.roofUsedUp")}</Notice>
            )}
            <Section title={t("credit.title")}>
              <Facts
                facts={[
                  ...factsOf(credit),
                  [
                    t("credit.paymentTerms"),
                    payment_terms && termsText(payment_terms),
                  ],
                ]}
              />
            </Section>
          </>
        ) : (
          <EmptyState title={t("credit.none")} hint={t("credit.noneHint")} />
        )
      }
    </QueryView>
  )
}
