import { Section } from "@medusa-b2b/admin-kit"
import { SectionRow } from "@medusajs/dashboard/components"
import { useUser } from "@medusajs/dashboard/hooks"
import { PencilSquare } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

import type { AdminCompany } from "../../../../types"
import { personName } from "../../../../utils/person-name"

/** Who of the store's staff looks after the company. */
export const CompanyRepresentativeSection = ({
  company,
}: {
  company: AdminCompany
}) => {
  const { t } = useTranslation("company")
  const { user } = useUser(company.representative_id ?? "", undefined, {
    enabled: Boolean(company.representative_id),
  })

  return (
    <Section
      title={t("representative.heading")}
      actions={[
        {
          actions: [
            {
              icon: <PencilSquare />,
              label: t("actions.edit"),
              to: "representative",
            },
          ],
        },
      ]}
    >
      <SectionRow
        title={t("fields.name")}
        value={user ? personName(user) : t("representative.none")}
      />
      {user && <SectionRow title={t("fields.email")} value={user.email} />}
    </Section>
  )
}
