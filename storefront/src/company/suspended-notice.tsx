import { useTranslation } from "react-i18next"
import { useSession } from "../session/session-context"
import { Notice } from "../ui/notice"

/** Tells the buyers of a suspended company that they can look, but not order. */
export const SuspendedNotice = () => {
  const { t } = useTranslation()
  const { buyer, status } = useSession()
  if (status !== "buying" || buyer?.company?.status !== "suspended") {
    return null
  }
  return (
    <Notice tone="warning">
      {t("company.suspended", { name: buyer.company.name })}
    </Notice>
  )
}
