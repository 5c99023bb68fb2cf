import { useTranslation } from "react-i18next"
import { Outlet, ScrollRestoration } from "react-router-dom"
import { useSession } from "../session/session-context"
import { StandingNotice } from "../session/standing-notice"
import { ErrorNotice } from "../ui/error-notice"
import { Loading } from "../ui/loading"
import { Notice } from "../ui/notice"
import { Header } from "./header"

const MAIN = "main"

/** Header, what concerns the whole session, and the page. */
export const Layout = () => {
  const { t } = useTranslation()
  const { status, notice, error, retry } = useSession()

  return (
    <>
      <a
        href={`#${MAIN}`}
        className="bg-ui-bg-base shadow-elevation-flyout txt-compact-small sr-only left-2 top-2 z-50 rounded-md px-4 py-2 focus:not-sr-only focus:absolute"
      >
        {t("app.skip")}
      </a>
      <Header />
      <main
        id={MAIN}
        tabIndex={-1}
        className="mx-auto flex w-full max-w-6xl flex-col gap-4 px-4 py-6 outline-none"
      >
        {notice === "company_lost" && (
          <Notice tone="warning">{t("company.lost")}</Notice>
        )}
        <StandingNotice />
        {status === "loading" && <Loading />}
        {status === "failed" && (
          <ErrorNotice error={error} onRetry={() => void retry()} />
        )}
        {status !== "loading" && status !== "failed" && <Outlet />}
      </main>
      <ScrollRestoration />
    </>
  )
}
