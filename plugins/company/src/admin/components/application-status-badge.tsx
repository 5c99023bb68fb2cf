import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { ApplicationStatus } from "../types"

const COLORS = {
  submitted: "blue",
  asked_back: "orange",
  approved: "green",
  rejected: "red",
  withdrawn: "grey",
} as const

/** Where an application stands, in a word and a colour. */
export const ApplicationStatusBadge = ({
  status,
}: {
  status: ApplicationStatus
}) => {
  const { t } = useTranslation("company")

  return (
    <StatusBadge color={COLORS[status]}>
      {t(`applications.status.${status}`)}
    </StatusBadge>
  )
}
