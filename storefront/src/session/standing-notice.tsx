import { useTranslation } from "react-i18next"
import { Notice } from "../ui/notice"
import { useSession } from "./session-context"

/** Tells the people of a company that is not active what they cannot do, and why. */
export const StandingNotice = () => {
  const { t } = useTranslation()
  const { buyer, status } = useSession()
  if (status !== "buying" || !buyer) {
    return null
  }
  const { company, closed_companies } = buyer
  if (!company) {
    return closed_companies.length ? (
      <Notice tone="error">
        {t("standing.closed", { name: closed_companies[0].name })}
      </Notice>
    ) : null
  }
  return company.status === "active" ? null : (
    <Notice tone={company.status === "pending" ? "info" : "warning"}>
      {t(`standing.${company.status}`, { name: company.name })}
    </Notice>
  )
}
