import { getLocaleAmount } from "@medusajs/dashboard/lib"
import { clx, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { PriceExplanation } from "../../types"
import { useCandidateText } from "./use-candidate-text"

/** The price that holds, and below it every other that might have, with the reason why it does not. */
export const PriceExplanationRows = ({
  explanation: { amount, currency_code, shut_out_by, candidates },
}: {
  explanation: PriceExplanation
}) => {
  const { t } = useTranslation("contract")
  const candidateText = useCandidateText()
  const first = [...candidates].sort(
    (a, b) => Number(b.outcome === "holds") - Number(a.outcome === "holds")
  )

  return (
    <div>
      {amount === null && (
        <Text size="small" className="px-6 py-4">
          {shut_out_by
            ? t("check.shutOut", { number: shut_out_by.number })
            : t("check.noPrice")}
        </Text>
      )}
      {first.map((candidate, index) => (
        <div
          key={index}
          className="flex items-start justify-between gap-x-4 px-6 py-3"
        >
          <div>
            <Text
              size="small"
              weight={candidate.outcome === "holds" ? "plus" : "regular"}
            >
              {candidateText(candidate)}
            </Text>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {t(`check.outcomes.${candidate.outcome}`)}
            </Text>
          </div>
          <Text
            size="small"
            weight={candidate.outcome === "holds" ? "plus" : "regular"}
            className={clx("shrink-0 tabular-nums", {
              "text-ui-fg-muted line-through": candidate.outcome !== "holds",
            })}
          >
            {getLocaleAmount(candidate.amount, currency_code)}
          </Text>
        </div>
      ))}
    </div>
  )
}
