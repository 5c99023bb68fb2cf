import { Container, Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Stands in for content of about so many lines while it is being read. */
export const Loading = ({ lines = 4 }: { lines?: number }) => {
  const { t } = useTranslation()
  return (
    <Container className="flex flex-col gap-4 p-6" aria-busy="true">
      <span className="sr-only">{t("app.loading")}</span>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} className="h-6 w-full" />
      ))}
    </Container>
  )
}
