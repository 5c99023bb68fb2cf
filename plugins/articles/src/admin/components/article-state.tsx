import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AdminArticle } from "../../types"

/** Whether an article is sold, and what takes its place. */
export const ArticleState = ({
  article: { is_discontinued, successor },
}: {
  article: Pick<AdminArticle, "is_discontinued" | "successor">
}) => {
  const { t } = useTranslation("article")
  if (!is_discontinued) {
    return <StatusBadge color="green">{t("state.sold")}</StatusBadge>
  }
  return (
    <StatusBadge color={successor ? "orange" : "red"}>
      {successor
        ? t("state.replaced", { name: successor.sku ?? successor.title })
        : t("state.discontinued")}
    </StatusBadge>
  )
}
