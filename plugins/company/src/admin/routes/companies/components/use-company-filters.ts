import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { COMPANY_KINDS, type AdminCompany } from "../../../types"

const filter = createDataTableFilterHelper<AdminCompany>()

/** The filters of the list of companies. */
export const useCompanyFilters = () => {
  const { t } = useTranslation("company")

  return useMemo(
    () => [
      filter.accessor("status", {
        type: "radio",
        label: t("fields.status"),
        options: (["pending", "active", "suspended", "closed"] as const).map(
          (value) => ({
            value,
            label: t(`status.${value}`),
          })
        ),
      }),
      filter.accessor("kind", {
        type: "radio",
        label: t("fields.kind"),
        options: COMPANY_KINDS.map((value) => ({
          value,
          label: t(`kind.${value}`),
        })),
      }),
    ],
    [t]
  )
}
