import { EmptyRow, Section } from "@medusa-b2b/admin-kit"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { AdminArticle } from "../../types"
import { numbersText } from "../utils/numbers-text"
import { ArticleState } from "./article-state"
import { useUnitsText } from "./use-units-text"

/** Articles below one another, each leading to where it is changed. */
export const ArticleRows = ({ articles }: { articles: AdminArticle[] }) => {
  const { t } = useTranslation("article")
  const { unitsText } = useUnitsText()

  return (
    <Section title={t("articles")}>
      {articles.length === 0 && (
        <EmptyRow>{t("list.empty.description")}</EmptyRow>
      )}
      {articles.map((article) => (
        <Link
          key={article.variant_id}
          to={`/articles/edit/${article.variant_id}`}
          className="hover:bg-ui-bg-base-hover flex items-center justify-between gap-x-4 px-6 py-3"
        >
          <div className="min-w-0">
            <Text size="small" weight="plus" className="truncate">
              {[article.title, article.sku].filter(Boolean).join(" · ")}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {[unitsText(article), numbersText(article)]
                .filter(Boolean)
                .join(" · ")}
            </Text>
          </div>
          <ArticleState article={article} />
        </Link>
      ))}
    </Section>
  )
}
