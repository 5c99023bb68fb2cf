import { useTranslation } from "react-i18next"
import { EmptyState } from "../ui/empty-state"
import { TextLink } from "../ui/text-link"

/** In the shop's place for a person without a company to whom it is open. */
export const ShutOut = () => {
  const { t } = useTranslation()
  return (
    <EmptyState title={t("standing.shutOut")} hint={t("standing.shutOutHint")}>
      <TextLink to="/apply">{t("apply.nav")}</TextLink>
    </EmptyState>
  )
}
