import { SectionRow } from "@medusajs/dashboard/components"
import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AdminCompanyCredit } from "../../types"
import { useDay } from "../hooks/use-day"
import { useMoney } from "../hooks/use-money"
import { useTermsText } from "./use-terms-text"

/** A credit's limit, what of it is used, and what it allows. */
export const CreditFacts = ({ credit }: { credit: AdminCompanyCredit }) => {
  const { t } = useTranslation("companyCredit")
  const writeMoney = useMoney()
  const day = useDay()
  const termsText = useTermsText()
  const { currency_code, standing } = credit
  const money = (amount: string) => writeMoney(amount, currency_code)
  const moneyOr = (amount: string | null) =>
    amount === null ? t("noLimit") : money(amount)

  return (
    <>
      <SectionRow
        title={t("fields.limit")}
        value={
          <div>
            <Text size="small">{moneyOr(standing.limit_amount)}</Text>
            {credit.raised_by && credit.raised_until && (
              <Text size="xsmall" className="text-ui-fg-subtle">
                {t("raisedNow", {
                  amount: money(credit.raised_by),
                  until: day(credit.raised_until),
                })}
              </Text>
            )}
          </div>
        }
      />
      <SectionRow title={t("fields.held")} value={money(standing.held)} />
      <SectionRow title={t("fields.owed")} value={money(standing.owed)} />
      <SectionRow
        title={t("fields.free")}
        value={
          standing.free?.startsWith("-") ? (
            <Badge size="2xsmall" color="red">
              {money(standing.free)}
            </Badge>
          ) : (
            moneyOr(standing.free)
          )
        }
      />
      <SectionRow
        title={t("fields.overLimit")}
        value={t(`overLimit.${credit.over_limit}`)}
      />
      <SectionRow
        title={t("fields.overdue")}
        value={
          <div>
            <Text size="small">
              {credit.overdue_days === null
                ? t("overdueNever")
                : t("overdueAfter", { count: credit.overdue_days })}
            </Text>
            {credit.overdue_grace_until && (
              <Text size="xsmall" className="text-ui-fg-subtle">
                {t("graceUntil", { until: day(credit.overdue_grace_until) })}
              </Text>
            )}
          </div>
        }
      />
      <SectionRow
        title={t("fields.terms")}
        value={termsText(credit.payment_terms)}
      />
    </>
  )
}
