import { ListContainer, useListQuery } from "@medusa-b2b/admin-kit"
import { DataTable } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import { useCompanyCredits } from "../../../hooks/company-credits"
import { useCompanyCreditColumns } from "./use-company-credit-columns"

const PAGE_SIZE = 20

/** All companies with credit, and where each stands. */
export const CompanyCreditTable = () => {
  const { t } = useTranslation("companyCredit")
  const { limit, offset, q } = useListQuery({ pageSize: PAGE_SIZE })
  const { data, isPending, isError, error } = useCompanyCredits({
    limit,
    offset,
    q,
  })
  const columns = useCompanyCreditColumns()

  if (isError) {
    throw error
  }

  return (
    <ListContainer>
      <DataTable
        heading={t("credits")}
        subHeading={t("list.hint")}
        data={data?.company_credits}
        rowCount={data?.count}
        columns={columns}
        getRowId={(credit) => credit.id}
        rowHref={(credit) => `/company-credits/${credit.id}`}
        pageSize={PAGE_SIZE}
        isLoading={isPending}
        action={{ label: t("actions.give"), to: "create" }}
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
