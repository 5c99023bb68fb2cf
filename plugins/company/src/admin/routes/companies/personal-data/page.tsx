import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useTranslation } from "react-i18next"

import { PersonByEmail } from "./components/person-by-email"

const PersonalDataPage = () => <PersonByEmail />

const Breadcrumb = () => {
  const { t } = useTranslation("company")
  return <span>{t("personalData.heading")}</span>
}

export const handle = { breadcrumb: () => <Breadcrumb /> }

export const config = defineRouteConfig({
  label: "personalData.heading",
  translationNs: "company",
  rank: 5,
})

export default PersonalDataPage
