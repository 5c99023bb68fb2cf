import { BarsThree } from "@medusajs/icons"
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
        <Drawer.Content aria-describedby={undefined}>
          <Drawer.Header>
            <Drawer.Title>{t("app.menu")}</Drawer.Title>
          </Drawer.Header>
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
