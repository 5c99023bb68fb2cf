import { useListQuery } from "@medusa-b2b/admin-kit"
import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useCreditEntries } from "../../../hooks/credit-entries"
import { useCreditEntryColumns } from "./use-credit-entry-columns"

const PAGE_SIZE = 20

/** All credit entries: searched and sorted by the server. */
export const CreditEntryTable = () => {
  const { t } = useTranslation("creditEntry")
  const query = useListQuery({ pageSize: PAGE_SIZE })
  const { data, isPending, isError, error } = useCreditEntries(query)
  const columns = useCreditEntryColumns()

  if (isError) {
    throw error
  }

  return (
    <Container className="divide-y p-0">
      <DataTable
        heading={t("creditEntries")}
        subHeading={t("list.hint")}
        data={data?.credit_entries}
        rowCount={data?.count}
        columns={columns}
        getRowId={(creditEntry) => creditEntry.id}
        rowHref={(creditEntry) => `/companies/${creditEntry.company_id}`}
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
