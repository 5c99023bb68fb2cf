import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { TextLink } from "../ui/text-link"
import type { Article } from "./articles-api"
import { SuccessorNote } from "./successor-note"

/** What was searched for, where it is an article's number: the trade's or one's own. */
export const FoundByNumber = ({ articles }: { articles: Article[] }) => {
  const { t } = useTranslation()
  if (!articles.length) {
    return null
  }
  return (
    <ul
      aria-label={t("articles.byNumber")}
      className="shadow-elevation-card-rest bg-ui-bg-base divide-ui-border-base divide-y rounded-lg"
    >
      {articles.map((article) => (
        <li key={article.variant_id} className="flex flex-col gap-1 p-4">
          <TextLink to={`/products/${article.product_handle}`}>
            {[article.product_title, article.title].join(" ")}
          </TextLink>
          <Text size="small" className="text-ui-fg-subtle">
            {[
              article.sku,
              article.match &&
                `${t(`articles.kinds.${article.match.kind}`)} ${article.match.value}`,
              article.part_number?.name,
            ]
              .filter(Boolean)
              .join(" · ")}
          </Text>
          {article.is_discontinued && (
            <SuccessorNote successor={article.successor} />
          )}
        </li>
      ))}
    </ul>
  )
}
