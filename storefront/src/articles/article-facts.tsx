import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormats } from "../i18n/use-formats"
import type { Article } from "./articles-api"
import { SuccessorNote } from "./successor-note"

type ArticleFactsProps = {
  article: Article
  /** Per base unit; null where no price is shown. */
  amount: number | null
  currency_code: string | null
}

/** Own number, price per 100, and what takes a dead article's place. */
export const ArticleFacts = ({
  article: {
    part_number,
    price_unit,
    price_unit_name,
    is_discontinued,
    successor,
  },
  amount,
  currency_code,
}: ArticleFactsProps) => {
  const { t } = useTranslation()
  const { money } = useFormats()
  return (
    <div className="flex flex-col gap-1">
      {part_number && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("articles.ownNumber", {
            number: [part_number.number, part_number.name]
              .filter(Boolean)
              .join(" "),
          })}
        </Text>
      )}
      {price_unit > 1 && amount !== null && currency_code && (
        <Text size="small">
          {t("articles.pricePer", {
            price: money(amount * price_unit, currency_code),
            count: price_unit,
            unit: price_unit_name,
          })}
        </Text>
      )}
      {is_discontinued && <SuccessorNote successor={successor} />}
    </div>
  )
}
