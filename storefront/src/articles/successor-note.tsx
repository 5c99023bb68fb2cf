import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { TextLink } from "../ui/text-link"
import type { Successor } from "./articles-api"

/** Says that an article is not sold any more, and leads to what takes its place. */
export const SuccessorNote = ({
  successor,
}: {
  successor: Successor | null
}) => {
  const { t } = useTranslation()
  return (
    <Text size="small" className="text-ui-fg-subtle" data-testid="discontinued">
      {t(successor ? "articles.replacedBy" : "articles.discontinued")}
      {successor && (
        <>
          {" "}
          <TextLink to={`/products/${successor.product_handle}`}>
            {[successor.product_title, successor.sku].filter(Boolean).join(" ")}
          </TextLink>
        </>
      )}
    </Text>
  )
}
