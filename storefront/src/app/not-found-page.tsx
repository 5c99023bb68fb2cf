import { useTranslation } from "react-i18next"
import { EmptyState } from "../ui/empty-state"
import { Page } from "../ui/page"
import { TextLink } from "../ui/text-link"

/** No such page. */
export const NotFoundPage = () => {
  const { t } = useTranslation()
  return (
    <Page title={t("app.notFound.title")}>
      <EmptyState title={t("app.notFound.body")}>
        <TextLink to="/">{t("app.toCatalogue")}</TextLink>
      </EmptyState>
    </Page>
  )
}
