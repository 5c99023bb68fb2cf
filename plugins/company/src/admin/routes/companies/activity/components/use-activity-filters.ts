import { useDataTableDateFilters } from "@medusajs/dashboard/hooks"
import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { ACTOR_KINDS } from "../../../../types"

/** What the list can be narrowed by; not all of it stands in the entries so. */
type Filterable = {
  subject_type: string
  actor_kind: string
  created_at: string
}

const filter = createDataTableFilterHelper<Filterable>()

const SUBJECTS = [
  "company",
  "company_member",
  "company_role",
  "company_invitation",
  "company_application",
  "company_address",
  "company_contact_point",
  "contract",
  "order",
  "customer",
  "product",
]

/** The filters of the activity log. */
export const useActivityFilters = () => {
  const { t } = useTranslation("company")
  const [created] = useDataTableDateFilters()

  return useMemo(
    () => [
      filter.accessor("subject_type", {
        type: "multiselect",
        label: t("activity.about"),
        options: SUBJECTS.map((value) => ({
          value,
          label: t(`activity.subject.${value}`),
        })),
      }),
      filter.accessor("actor_kind", {
        type: "multiselect",
        label: t("activity.by"),
        options: ACTOR_KINDS.map((value) => ({
          value,
          label: t(`activity.actorKind.${value}`),
        })),
      }),
      { ...created, label: t("activity.from") },
    ],
    [t, created]
  )
}
