import { Link } from "react-router-dom"
import { CartLink } from "../cart/cart-link"
import { ActingFor } from "../company/acting-for"
import { LanguageSwitch } from "../i18n/language-switch"
import { AccountLink } from "../session/account-link"
import { useSession } from "../session/session-context"
import { MainNav } from "./main-nav"
import { MobileNav } from "./mobile-nav"
import { useStoreName } from "./use-store-name"

/** Name of the store, pages, who is buying for whom, language, cart. */
export const Header = () => {
  const { status } = useSession()
  const storeName = useStoreName()

  return (
    <header className="bg-ui-bg-base border-ui-border-base sticky top-0 z-10 border-b">
      <div className="mx-auto flex h-14 max-w-6xl items-center gap-4 px-4">
        <MobileNav />
        <Link
          to="/"
          className="txt-compact-medium-plus min-w-0 truncate md:max-w-56 md:shrink-0"
        >
          {storeName}
        </Link>
        <div className="hidden md:block">
          <MainNav />
        </div>
        <div className="ml-auto flex min-w-0 items-center gap-2 lg:gap-4">
          <div className="hidden min-w-0 md:block">
            <ActingFor />
          </div>
          <div className="hidden md:block">
            <LanguageSwitch />
          </div>
          <div className="hidden md:block">
            <AccountLink />
          </div>
          {status === "buying" && <CartLink />}
          {status === "visitor" && (
            <div className="md:hidden">
              <AccountLink />
            </div>
          )}
        </div>
      </div>
    </header>
  )
}
