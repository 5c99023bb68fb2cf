import { EmptyRow, Section } from "@medusa-b2b/admin-kit"
import { ActionMenu } from "@medusajs/dashboard/components"
import { PencilSquare, Plus, Trash } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { usePermissions, useRoles } from "../../../../hooks/roles"
import type { AdminCompany, CompanyRole } from "../../../../types"

const RoleRow = ({ role, isOwn }: { role: CompanyRole; isOwn: boolean }) => {
  const { t } = useTranslation("company")

  return (
    <div className="flex items-center justify-between gap-x-4 px-6 py-3">
      <div className="min-w-0">
        <Text size="small" leading="compact" weight="plus">
          {role.name}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {isOwn
            ? t("roles.grants", { count: role.grants.length })
            : t("references.asAbove", { name: role.company?.name })}
        </Text>
      </div>
      {isOwn && (
        <ActionMenu
          groups={[
            {
              actions: [
                {
                  icon: <PencilSquare />,
                  label: t("actions.edit"),
                  to: `roles/${role.id}/edit`,
                },
              ],
            },
            {
              actions: [
                {
                  icon: <Trash />,
                  label: t("actions.delete"),
                  to: `roles/${role.id}/delete`,
                },
              ],
            },
          ]}
        />
      )}
    </div>
  )
}

/** The roles that the company, or one above it, has defined. */
export const CompanyRolesSection = ({ company }: { company: AdminCompany }) => {
  const { t } = useTranslation("company")
  const { data: roles } = useRoles(company.id)
  const { data: catalogue } = usePermissions()
  const own = roles?.filter((role) => role.company) ?? []

  if (!catalogue?.enabled && own.length === 0) {
    return null
  }
  return (
    <Section
      title={t("roles.heading")}
      actions={[
        {
          actions: catalogue?.enabled
            ? [{ icon: <Plus />, label: t("roles.add"), to: "roles/add" }]
            : [],
        },
      ]}
    >
      {own.length > 0 ? (
        own.map((role) => (
          <RoleRow
            key={role.id}
            role={role}
            isOwn={role.company?.id === company.id}
          />
        ))
      ) : (
        <EmptyRow>{t("roles.none")}</EmptyRow>
      )}
    </Section>
  )
}
