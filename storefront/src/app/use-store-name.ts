import { useTranslation } from "react-i18next"
import { storefrontConfig } from "./store-client"

/** The store's name, for the header and the titles of pages. */
export const useStoreName = (): string => {
  const { t } = useTranslation()
  return storefrontConfig().name || t("app.name")
}
