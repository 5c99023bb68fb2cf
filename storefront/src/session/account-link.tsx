import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useLocation } from "react-router-dom"
import { withReturnPath } from "./return-path"
import { useSession } from "./session-context"

/** Log in for visitors, log out for everybody else. */
export const AccountLink = ({ onNavigate }: { onNavigate?: () => void }) => {
  const { t } = useTranslation()
  const { status, logOut } = useSession()
  const { pathname, search } = useLocation()

  if (status === "visitor") {
    return (
      <Button size="small" variant="secondary" asChild onClick={onNavigate}>
        <Link to={withReturnPath("/log-in", pathname + search)}>
          {t("logIn.title")}
        </Link>
      </Button>
    )
  }
  return (
    <Button
      size="small"
      variant="transparent"
      onClick={() => {
        onNavigate?.()
        void logOut()
      }}
    >
      {t("logIn.logOut")}
    </Button>
  )
}
