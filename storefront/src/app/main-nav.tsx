import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { NavLink } from "react-router-dom"
import { useSession } from "../session/session-context"
import { PAGES } from "./pages"

type MainNavProps = {
  /** Below each other, for the drawer on phones. */
  stacked?: boolean
  onNavigate?: () => void
}

/** Links to the pages that this reader may open. */
export const MainNav = ({ stacked, onNavigate }: MainNavProps) => {
  const { t } = useTranslation()
  const { buyer, status } = useSession()
  const open = PAGES.filter(
    ({ nav, access, navForVisitors }) =>
      nav &&
      (!navForVisitors || status === "visitor") &&
      (access === "everyone" ||
        // The shop's page itself says what is not open, and to whom.
        access === "shop" ||
        (status === "buying" && (access === "buyer" || buyer?.company)))
  )

  return (
    <nav aria-label={t("app.mainNav")}>
      <ul className={clx("flex gap-1", { "flex-col": stacked })}>
        {open.map(({ path, nav }) => (
          <li key={path}>
            <NavLink
              to={path}
              end={path === "/"}
              onClick={onNavigate}
              className={({ isActive }) =>
                clx(
                  "txt-compact-small-plus block rounded-md px-3 py-2",
                  isActive
                    ? "bg-ui-bg-base-pressed text-ui-fg-base"
                    : "text-ui-fg-subtle hover:bg-ui-bg-base-hover"
                )
              }
            >
              {t(nav as string)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
