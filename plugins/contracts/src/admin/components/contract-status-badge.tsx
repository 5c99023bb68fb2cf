import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AdminContract } from "../../types"
import { shownStatus, type ShownStatus } from "../utils/shown-status"

const COLOURS: Record<
  ShownStatus,
  "green" | "orange" | "red" | "grey" | "blue"
> = {
  draft: "grey",
  upcoming: "blue",
  active: "green",
  suspended: "orange",
  expired: "grey",
  terminated: "red",
}

/** Where a contract stands now, in a word and a colour. */
export const ContractStatusBadge = ({
  contract,
}: {
  contract: AdminContract
}) => {
  const { t } = useTranslation("contract")
  const status = shownStatus(contract, new Date())

  return (
    <StatusBadge color={COLOURS[status]}>{t(`status.${status}`)}</StatusBadge>
  )
}
