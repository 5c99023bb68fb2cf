import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { NavLink } from "react-router-dom"
import { holds } from "../session/buyer"
import { useSession } from "../session/session-context"
import { COMPANY_LINKS } from "./company-links"

/** On a phone not all links fit: the open page's is scrolled into sight. */
const showOpenPage = (nav: HTMLElement | null): void => {
  const link = nav?.querySelector<HTMLElement>("[aria-current]")
  if (nav && link) {
    nav.scrollLeft = link.offsetLeft - (nav.clientWidth - link.offsetWidth) / 2
  }
}

/** Links between the company's pages that the buyer may open; none when there is only one. */
export const CompanyNav = () => {
  const { t } = useTranslation()
  const { buyer } = useSession()
  const open = COMPANY_LINKS.filter(
    ({ permission }) => !permission || holds(buyer, permission)
  )
  if (open.length < 2) {
    return null
  }
  return (
    <nav
      ref={showOpenPage}
      aria-label={t("company.pages")}
      className="-mx-1 overflow-x-auto px-1"
    >
      <ul className="border-ui-border-base flex min-w-max gap-1 border-b">
        {open.map(({ path, label }) => (
          <li key={path}>
            <NavLink
              to={path}
              end
              className={({ isActive }) =>
                clx(
                  "txt-compact-small-plus focus-visible:shadow-borders-focus -mb-px block whitespace-nowrap rounded-t-md border-b-2 px-3 py-2 outline-none",
                  isActive
                    ? "border-ui-fg-base text-ui-fg-base"
                    : "text-ui-fg-subtle hover:text-ui-fg-base border-transparent"
                )
              }
            >
              {t(label)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
