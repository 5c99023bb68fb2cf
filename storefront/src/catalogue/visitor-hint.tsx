import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"
import { withReturnPath } from "../session/return-path"
import { Notice } from "../ui/notice"
import { TextLink } from "../ui/text-link"

/** Tells visitors that what they see are list prices. */
export const VisitorHint = () => {
  const { t } = useTranslation()
  const { pathname, search } = useLocation()
  return (
    <Notice tone="info">
      {t("catalogue.visitorHint")}{" "}
      <TextLink to={withReturnPath("/log-in", pathname + search)}>
        {t("catalogue.visitorLogIn")}
      </TextLink>
    </Notice>
  )
}
