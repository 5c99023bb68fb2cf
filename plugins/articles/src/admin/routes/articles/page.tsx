import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { Tag } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

import { ArticleTable } from "./components/article-table"

const ArticlesPage = () => (
  <LayoutComposer
    widgetsZonePrefix="article.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="ArticleTable">
          <ArticleTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

const Breadcrumb = () => {
  const { t } = useTranslation("article")
  return <span>{t("articles")}</span>
}

export const handle = { breadcrumb: () => <Breadcrumb /> }

export const config = defineRouteConfig({
  label: "articles",
  translationNs: "article",
  icon: Tag,
  rank: 5,
})

export default ArticlesPage
