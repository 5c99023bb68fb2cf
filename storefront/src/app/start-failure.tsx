import { Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Shown instead of the app when it does not know its store. */
export const StartFailure = ({ error }: { error: unknown }) => {
  const { t } = useTranslation()
  return (
    <main className="mx-auto max-w-xl p-6" role="alert">
      <Heading>{t("app.startFailure.title")}</Heading>
      <Text className="mt-2">{t("app.startFailure.body")}</Text>
      <Text size="small" className="text-ui-fg-subtle mt-2">
        {error instanceof Error ? error.message : String(error)}
      </Text>
    </main>
  )
}
