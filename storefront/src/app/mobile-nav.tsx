import { BarsThree, XMark } from "@medusajs/icons"
import { Drawer, IconButton } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { ActingFor } from "../company/acting-for"
import { LanguageSwitch } from "../i18n/language-switch"
import { AccountLink } from "../session/account-link"
import { MainNav } from "./main-nav"

/** What the header has no room for on a phone, in a drawer that keeps the focus. */
export const MobileNav = () => {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)

  return (
    <div className="md:hidden">
      <Drawer open={open} onOpenChange={setOpen}>
        <Drawer.Trigger asChild>
          <IconButton variant="transparent" aria-label={t("app.menu")}>
            <BarsThree />
          </IconButton>
        </Drawer.Trigger>
        <Drawer.Content
          aria-describedby={undefined}
          className="z-20"
          overlayProps={{ className: "z-20" }}
        >
          <div className="border-ui-border-base flex items-center justify-between border-b px-6 py-4">
            <Drawer.Title>{t("app.menu")}</Drawer.Title>
            <Drawer.Close asChild>
              <IconButton variant="transparent" aria-label={t("app.closeMenu")}>
                <XMark />
              </IconButton>
            </Drawer.Close>
          </div>
          <Drawer.Body className="flex flex-col gap-6">
            <MainNav stacked onNavigate={close} />
            <ActingFor onNavigate={close} />
            <LanguageSwitch />
            <AccountLink onNavigate={close} />
          </Drawer.Body>
        </Drawer.Content>
      </Drawer>
    </div>
  )
}
