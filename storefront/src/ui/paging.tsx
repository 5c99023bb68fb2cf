import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

type PagingProps = {
  /** Of all pages together. */
  count: number
  offset: number
  limit: number
  onOffset: (offset: number) => void
}

/** Where in a long list the reader is, and on to the next part of it. */
export const Paging = ({ count, offset, limit, onOffset }: PagingProps) => {
  const { t } = useTranslation()
  if (count <= limit && offset === 0) {
    return null
  }
  return (
    <nav
      aria-label={t("paging.label")}
      className="flex flex-wrap items-center justify-between gap-2"
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t("paging.range", {
          from: Math.min(offset + 1, count),
          to: Math.min(offset + limit, count),
          count,
        })}
      </Text>
      <div className="flex gap-2">
        <Button
          size="small"
          variant="secondary"
          disabled={offset === 0}
          onClick={() => onOffset(Math.max(0, offset - limit))}
        >
          {t("paging.previous")}
        </Button>
        <Button
          size="small"
          variant="secondary"
          disabled={offset + limit >= count}
          onClick={() => onOffset(offset + limit)}
        >
          {t("paging.next")}
        </Button>
      </div>
    </nav>
  )
}
