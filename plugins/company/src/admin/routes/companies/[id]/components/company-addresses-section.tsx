import { useListQuery } from "@medusa-b2b/admin-kit"
import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useAddresses } from "../../../../hooks/addresses"
import type { AdminCompany } from "../../../../types"
import { useAddressColumns } from "./use-address-columns"

const PAGE_SIZE = 10
const PREFIX = "a"

/** The addresses that the company may use, its own and those it inherits. */
export const CompanyAddressesSection = ({
  company,
}: {
  company: AdminCompany
}) => {
  const { t } = useTranslation("company")
  const { limit, offset } = useListQuery({
    pageSize: PAGE_SIZE,
    prefix: PREFIX,
  })
  const { data, isPending } = useAddresses(company.id, { limit, offset })
  const columns = useAddressColumns(company, data?.defaults)

  return (
    <Container className="divide-y p-0">
      <DataTable
        heading={t("addresses.heading")}
        headingLevel="h2"
        data={data?.addresses}
        rowCount={data?.count}
        columns={columns}
        getRowId={(address) => address.id}
        pageSize={PAGE_SIZE}
        enablePagination={(data?.count ?? 0) > PAGE_SIZE}
        prefix={PREFIX}
        isLoading={isPending}
        enableSearch={false}
        action={{ label: t("actions.add"), to: "addresses/add" }}
        emptyState={{
          empty: {
            heading: t("addresses.empty.heading"),
            description: t("addresses.empty.description"),
          },
        }}
      />
    </Container>
  )
}
