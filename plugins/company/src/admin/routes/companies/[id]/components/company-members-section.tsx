import { useListQuery } from "@medusa-b2b/admin-kit"
import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useMembers } from "../../../../hooks/members"
import type { AdminCompany } from "../../../../types"
import { useMemberColumns } from "./use-member-columns"

const PAGE_SIZE = 10
const PREFIX = "m"

/** The people who act for the company. */
export const CompanyMembersSection = ({
  company,
}: {
  company: AdminCompany
}) => {
  const { t } = useTranslation("company")
  const { limit, offset } = useListQuery({
    pageSize: PAGE_SIZE,
    prefix: PREFIX,
  })
  const { data, isPending } = useMembers(company.id, { limit, offset })
  const columns = useMemberColumns(company)

  return (
    <Container className="divide-y p-0">
      <DataTable
        heading={t("members.heading")}
        headingLevel="h2"
        data={data?.members}
        rowCount={data?.count}
        columns={columns}
        getRowId={(member) => member.id}
        pageSize={PAGE_SIZE}
        enablePagination={(data?.count ?? 0) > PAGE_SIZE}
        prefix={PREFIX}
        isLoading={isPending}
        enableSearch={false}
        action={{ label: t("actions.add"), to: "members/add" }}
        emptyState={{
          empty: {
            heading: t("members.empty.heading"),
            description: t("members.empty.description"),
          },
        }}
      />
    </Container>
  )
}
