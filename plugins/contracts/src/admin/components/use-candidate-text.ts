import { useTranslation } from "react-i18next"

import type { ExplainedCandidate } from "../../types"

/** Says where a price comes from: the contract and what it takes off, the campaign, the promise, the list. */
export const useCandidateText = () => {
  const { t, i18n } = useTranslation("contract")

  const rateText = ({ percent, target_type, target_name }: Rate): string =>
    t("check.rate", {
      percent: percent.toLocaleString(i18n.language),
      target: target_name ?? t(`rates.types.${target_type}`),
      interpolation: { escapeValue: false },
    })

  return ({ kind, contract, rate, price_list, promise }: ExplainedCandidate) =>
    [
      contract?.number,
      price_list?.title,
      promise?.reference_label,
      rate ? rateText(rate) : t(`check.kinds.${kind}`),
    ]
      .filter(Boolean)
      .join(" · ")
}

type Rate = NonNullable<ExplainedCandidate["rate"]>
