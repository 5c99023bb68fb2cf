import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"
import { ErrorNotice } from "../ui/error-notice"
import { Loading } from "../ui/loading"
import { Notice } from "../ui/notice"
import { Page } from "../ui/page"
import { TextLink } from "../ui/text-link"
import { readApplication, type Application } from "./application-api"
import { ApplicationHistory } from "./application-history"
import { FollowUpForm } from "./follow-up-form"
import { WithdrawApplication } from "./withdraw-application"

/** The secret of the link, behind the `#`: no server and no log sees it. */
const tokenIn = (hash: string): string =>
  new URLSearchParams(hash.replace(/^#/, "")).get("token") ?? ""

const isOpen = ({ status }: Application): boolean =>
  status === "submitted" || status === "asked_back"

/** What applicants see of their application: where it stands, what was asked, and what they may change. */
export const ApplicationPage = () => {
  const { t } = useTranslation()
  const token = tokenIn(useLocation().hash)
  const cache = useQueryClient()
  const queryKey = ["application", token]
  const { data, isError, error } = useQuery({
    queryKey,
    queryFn: () => readApplication(token),
    enabled: Boolean(token),
    retry: false,
  })
  const onChange = (changed: Application) =>
    cache.setQueryData(queryKey, changed)

  if (!token || isError) {
    return (
      <Page title={t("application.title")} narrow>
        {token && error && !("problems" in error) ? (
          <ErrorNotice error={error} />
        ) : (
          <>
            <Notice tone="warning">{t("application.badLink")}</Notice>
            <TextLink to="/apply">{t("apply.nav")}</TextLink>
          </>
        )}
      </Page>
    )
  }
  if (!data) {
    return (
      <Page title={t("application.title")}>
        <Loading lines={6} />
      </Page>
    )
  }
  return (
    <Page
      title={data.company_name}
      actions={
        isOpen(data) && <WithdrawApplication token={token} onDone={onChange} />
      }
    >
      <div className="flex max-w-3xl flex-col gap-4">
        <Notice tone={data.status === "asked_back" ? "warning" : "info"}>
          {t(`application.status.${data.status}`)}
        </Notice>
        <ApplicationHistory application={data} />
        {isOpen(data) && (
          <FollowUpForm
            // Anew when something has been taken in: the inputs then show it.
            key={data.history.length}
            token={token}
            application={data}
            onDone={onChange}
          />
        )}
      </div>
    </Page>
  )
}
