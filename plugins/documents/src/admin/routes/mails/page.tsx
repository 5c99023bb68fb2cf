import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { Envelope } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

import { MailListTable } from "./components/mail-list-table"

const MailsPage = () => (
  <LayoutComposer
    widgetsZonePrefix="mail.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="MailListTable">
          <MailListTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

const Breadcrumb = () => {
  const { t } = useTranslation("document")
  return <span>{t("mails")}</span>
}

export const handle = { breadcrumb: () => <Breadcrumb /> }

export const config = defineRouteConfig({
  label: "mails",
  translationNs: "document",
  icon: Envelope,
  rank: 3,
})

export default MailsPage
