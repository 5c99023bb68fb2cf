import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { CONTRACT_STATUSES } from "../../../../domain/contract-status"
import type { AdminContract } from "../../../../types"

const filter = createDataTableFilterHelper<AdminContract>()

/** The filters of the list of contracts. */
export const useContractFilters = () => {
  const { t } = useTranslation("contract")

  return useMemo(
    () => [
      filter.accessor("status", {
        type: "radio",
        label: t("fields.status"),
        options: CONTRACT_STATUSES.map((value) => ({
          value,
          label: t(`status.${value}`),
        })),
      }),
    ],
    [t]
  )
}
