import { EmptyRow, Section } from "@medusa-b2b/admin-kit"
import { Plus } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AdminCompanyCredit } from "../../../../../types"
import { useCreditReports } from "../../../../hooks/credit-reports"
import { useDay } from "../../../../hooks/use-day"
import { useMoney } from "../../../../hooks/use-money"

const SHOWN = 10

/** What reports on the company's solvency said, the newest first. */
export const CreditReportsSection = ({
  credit,
}: {
  credit: AdminCompanyCredit
}) => {
  const { t } = useTranslation("companyCredit")
  const money = useMoney()
  const day = useDay()
  const { data } = useCreditReports(credit.id, SHOWN)

  return (
    <Section
      title={t("report.list")}
      actions={[
        {
          actions: [
            { icon: <Plus />, label: t("actions.addReport"), to: "report" },
          ],
        },
      ]}
    >
      {data?.credit_reports.map((report) => (
        <div key={report.id} className="flex justify-between gap-x-4 px-6 py-3">
          <div className="min-w-0">
            <Text size="small" weight="plus">
              {report.proposed_limit === null
                ? t("report.noProposal")
                : t("report.proposal", {
                    amount: money(report.proposed_limit, credit.currency_code),
                  })}
            </Text>
            {report.note && (
              <Text size="small" className="text-ui-fg-subtle break-words">
                {report.note}
              </Text>
            )}
          </div>
          <div className="shrink-0 text-right">
            <Text size="small">{day(report.reported_on)}</Text>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {[
                report.source === "manual" ? t("report.manual") : report.source,
                report.reference,
              ]
                .filter(Boolean)
                .join(" · ")}
            </Text>
          </div>
        </div>
      ))}
      {data?.count === 0 && <EmptyRow>{t("report.empty")}</EmptyRow>}
    </Section>
  )
}
