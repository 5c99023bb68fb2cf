import { useListQuery } from "@medusa-b2b/admin-kit"
import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useArticles } from "../../../hooks/articles"
import { useArticleColumns } from "./use-article-columns"

const PAGE_SIZE = 20

/** All articles: searched by any number by the server. */
export const ArticleTable = () => {
  const { t } = useTranslation("article")
  const { q, offset, limit } = useListQuery({ pageSize: PAGE_SIZE })
  const { data, isPending, isError, error } = useArticles({
    ...(q && { q }),
    ...{ offset, limit },
  })
  const columns = useArticleColumns()

  if (isError) {
    throw error
  }

  return (
    <Container className="divide-y p-0">
      <DataTable
        heading={t("articles")}
        subHeading={t("list.hint")}
        data={data?.articles}
        rowCount={data?.count}
        columns={columns}
        getRowId={(article) => article.variant_id}
        rowHref={(article) => `/articles/edit/${article.variant_id}`}
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
