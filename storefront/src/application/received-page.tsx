import { Container, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Page } from "../ui/page"
import { TextLink } from "../ui/text-link"

/** Thanks for an application, the same for everybody. */
export const ReceivedPage = () => {
  const { t } = useTranslation()
  return (
    <Page title={t("apply.received.title")} narrow>
      <Container className="flex flex-col gap-3 p-6">
        <Text>{t("apply.received.text")}</Text>
        <Text className="text-ui-fg-subtle">{t("apply.received.hint")}</Text>
        <TextLink to="/">{t("app.toCatalogue")}</TextLink>
      </Container>
    </Page>
  )
}
