import { ListContainer, useListQuery } from "@medusa-b2b/admin-kit"
import { DataTable } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import { useReceivables } from "../../../../hooks/receivables"
import { useReceivableColumns } from "./use-receivable-columns"

const PAGE_SIZE = 20

/** What companies owe, by how long it is overdue; who owes the most for the longest comes first. */
export const ReceivableTable = () => {
  const { t } = useTranslation("companyCredit")
  const { limit, offset, q } = useListQuery({ pageSize: PAGE_SIZE })
  const { data, isPending, isError, error } = useReceivables({
    limit,
    offset,
    q,
  })
  const columns = useReceivableColumns()

  if (isError) {
    throw error
  }

  return (
    <ListContainer>
      <DataTable
        heading={t("receivables.heading")}
        subHeading={t("receivables.hint")}
        data={data?.receivables}
        rowCount={data?.count}
        columns={columns}
        getRowId={({ company_id, currency_code }) =>
          `${company_id}:${currency_code}`
        }
        rowHref={({ company_id }) => `/companies/${company_id}`}
        pageSize={PAGE_SIZE}
        isLoading={isPending}
        emptyState={{
          empty: {
            heading: t("receivables.empty.heading"),
            description: t("receivables.empty.description"),
          },
          filtered: {
            heading: t("openItems.filtered.heading"),
            description: t("openItems.filtered.description"),
          },
        }}
      />
    </ListContainer>
  )
}
