import { ListContainer, useListQuery } from "@medusa-b2b/admin-kit"
import { DataTable } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import { useMails } from "../../../hooks/mails"
import { useMailColumns } from "./use-mail-columns"
import { useMailFilters } from "./use-mail-filters"

const PAGE_SIZE = 20

/** All mails, the newest first: searched, filtered and sorted by the server. */
export const MailListTable = () => {
  const { t } = useTranslation("document")
  const query = useListQuery({
    pageSize: PAGE_SIZE,
    filters: ["status", "kind", "company_id", "subject_id"],
  })
  const { data, isPending, isError, error } = useMails(query)
  const columns = useMailColumns()
  const filters = useMailFilters()

  if (isError) {
    throw error
  }

  return (
    <ListContainer>
      <DataTable
        heading={t("mails")}
        subHeading={t("list.hint")}
        data={data?.mails}
        rowCount={data?.count}
        columns={columns}
        filters={filters}
        getRowId={(mail) => mail.id}
        rowHref={(mail) => `/mails/${mail.id}`}
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
    </ListContainer>
  )
}
