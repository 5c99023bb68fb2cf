import { useListQuery } from "@medusa-b2b/admin-kit"
import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useWishLists } from "../../../hooks/wish-lists"
import { useWishListColumns } from "./use-wish-list-columns"

const PAGE_SIZE = 20

/** All wish lists: searched and sorted by the server. */
export const WishListTable = () => {
  const { t } = useTranslation("wishList")
  const query = useListQuery({ pageSize: PAGE_SIZE })
  const { data, isPending, isError, error } = useWishLists(query)
  const columns = useWishListColumns()

  if (isError) {
    throw error
  }

  return (
    <Container className="divide-y p-0">
      <DataTable
        heading={t("wishLists")}
        subHeading={t("list.hint")}
        data={data?.wish_lists}
        rowCount={data?.count}
        columns={columns}
        getRowId={(wishList) => wishList.id}
        rowHref={(wishList) => `/companies/${wishList.company_id}`}
        pageSize={PAGE_SIZE}
        isLoading={isPending}
        emptyState={{
          empty: {
            heading: t("list.empty.heading"),
            description: t("list.empty.description"),
          },
          filtered: {
            heading: t("list.filtered.heading"),
            description: t("list.filtered.description"),
          },
        }}
      />
    </Container>
  )
}
