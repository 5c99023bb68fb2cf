import { useTranslation } from "react-i18next"
import { useRouteError } from "react-router-dom"
import { ErrorNotice } from "../ui/error-notice"
import { Page } from "../ui/page"

/** A page that failed while it was being drawn; the header stays usable. */
export const PageFailure = () => {
  const { t } = useTranslation()
  return (
    <Page title={t("app.failure")}>
      <ErrorNotice
        error={useRouteError()}
        text={t("errors.unknown")}
        onRetry={() => window.location.reload()}
      />
    </Page>
  )
}
