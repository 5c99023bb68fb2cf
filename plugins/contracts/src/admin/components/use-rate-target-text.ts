import { useTranslation } from "react-i18next"

import type { AdminContractRate } from "../../types"

/** Says what a percentage is about: its name, its id when it is gone, or everything. */
export const useRateTargetText = () => {
  const { t } = useTranslation("contract")

  return ({ target_type, target_id, name, code }: AdminContractRate): string =>
    target_type === "all"
      ? t("rates.everything")
      : [code, name ?? t("rates.gone", { id: target_id })]
          .filter(Boolean)
          .join(" · ")
}
