import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"
import { withReturnPath } from "../session/return-path"
import { useSession } from "../session/session-context"
import { TextLink } from "../ui/text-link"

/** In a price's place for those who may not see it: what they can do about it. */
export const HiddenPrice = () => {
  const { t } = useTranslation()
  const { status, buyer } = useSession()
  const { pathname, search } = useLocation()

  if (status === "visitor") {
    return (
      <TextLink to={withReturnPath("/log-in", pathname + search)}>
        {t("price.logIn")}
      </TextLink>
    )
  }
  return (
    <Text size="small" className="text-ui-fg-subtle">
      {t(buyer?.company ? "price.whenApproved" : "price.forCompanies")}
    </Text>
  )
}
