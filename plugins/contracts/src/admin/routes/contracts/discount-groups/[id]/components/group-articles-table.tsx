import { useListQuery } from "@medusa-b2b/admin-kit"
import { DataTable } from "@medusajs/dashboard/components"
import { Trash } from "@medusajs/icons"
import { Container, createDataTableColumnHelper, usePrompt } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type {
  AdminDiscountGroup,
  AdminDiscountGroupArticle,
} from "../../../../../../types"
import {
  useBatchGroupArticles,
  useGroupArticles,
} from "../../../../../hooks/discount-groups"

const PAGE_SIZE = 20

const column = createDataTableColumnHelper<AdminDiscountGroupArticle>()

const articleName = ({
  product_title,
  title,
  variant_id,
}: AdminDiscountGroupArticle): string =>
  [product_title, title].filter(Boolean).join(" · ") || variant_id

const useColumns = (group: AdminDiscountGroup) => {
  const { t } = useTranslation("contract")
  const prompt = usePrompt()
  const { mutate } = useBatchGroupArticles(group.id)

  return useMemo(
    () => [
      column.accessor(articleName, {
        id: "article",
        header: t("fields.article"),
        minSize: 240,
      }),
      column.accessor("sku", { header: t("fields.sku") }),
      column.action({
        actions: [
          {
            icon: <Trash />,
            label: t("actions.remove"),
            onClick: async ({ row: { original } }) => {
              const isSure = await prompt({
                title: t("groups.remove", { name: articleName(original) }),
                description: t("groups.removeHint"),
                confirmText: t("actions.remove"),
                cancelText: t("actions.cancel"),
              })
              if (isSure) {
                mutate({ remove: [original.variant_id] })
              }
            },
          },
        ],
      }),
    ],
    [t, prompt, mutate]
  )
}

/** The articles that are in a discount group. */
export const GroupArticlesTable = ({
  group,
}: {
  group: AdminDiscountGroup
}) => {
  const { t } = useTranslation("contract")
  const { limit, offset } = useListQuery({ pageSize: PAGE_SIZE })
  const { data, isPending } = useGroupArticles(group.id, { limit, offset })
  const columns = useColumns(group)

  return (
    <Container className="divide-y p-0">
      <DataTable
        heading={t("groups.articles")}
        headingLevel="h2"
        data={data?.articles}
        rowCount={data?.count}
        columns={columns}
        getRowId={({ variant_id }) => variant_id}
        pageSize={PAGE_SIZE}
        enablePagination={(data?.count ?? 0) > PAGE_SIZE}
        isLoading={isPending}
        enableSearch={false}
        action={{ label: t("actions.add"), to: "articles/add" }}
        emptyState={{
          empty: {
            heading: t("groups.none.heading"),
            description: t("groups.none.description"),
          },
        }}
      />
    </Container>
  )
}
