import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { ListBullet } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

import { WishListTable } from "./components/wish-list-table"

const WishListsPage = () => (
  <LayoutComposer
    widgetsZonePrefix="wish-list.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="WishListTable">
          <WishListTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

const Breadcrumb = () => {
  const { t } = useTranslation("wishList")
  return <span>{t("wishLists")}</span>
}

export const handle = { breadcrumb: () => <Breadcrumb /> }

export const config = defineRouteConfig({
  label: "wishLists",
  translationNs: "wishList",
  icon: ListBullet,
})

export default WishListsPage
