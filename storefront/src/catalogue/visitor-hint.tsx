import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"
import { withReturnPath } from "../session/return-path"
import { useStanding } from "../session/use-standing"
import { Notice } from "../ui/notice"
import { TextLink } from "../ui/text-link"

/** Tells visitors that what they see are list prices, or that they see none, and the ways in. */
export const VisitorHint = () => {
  const { t } = useTranslation()
  const { pathname, search } = useLocation()
  const seesPrices = useStanding()?.visitors.see_prices ?? true
  return (
    <Notice tone="info">
      {t(seesPrices ? "catalogue.visitorHint" : "catalogue.pricesHidden")}{" "}
      <TextLink to={withReturnPath("/log-in", pathname + search)}>
        {t("catalogue.visitorLogIn")}
      </TextLink>
      <span className="block">
        {t("logIn.unknown")} <TextLink to="/apply">{t("apply.nav")}</TextLink>
      </span>
    </Notice>
  )
}
