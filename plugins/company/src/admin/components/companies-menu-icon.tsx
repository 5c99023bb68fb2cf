import { BuildingStorefront } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

import { useOpenApplicationCount } from "../hooks/applications"

/** More do not fit into the square of a menu's icon. */
const MOST_SHOWN = 99

/**
 * The icon of "Companies" in the menu. While applications wait it is their
 * number: a label of the dashboard's menu is a fixed text, its icon is not.
 */
export const CompaniesMenuIcon = () => {
  const { t } = useTranslation("company")
  const count = useOpenApplicationCount()

  if (!count) {
    return <BuildingStorefront />
  }
  const says = t("applications.open", { count })
  return (
    <span
      role="img"
      aria-label={says}
      title={says}
      className="bg-ui-tag-red-bg text-ui-tag-red-text flex size-full items-center justify-center font-sans text-[9px] font-medium leading-none"
    >
      {Math.min(count, MOST_SHOWN)}
    </span>
  )
}
