import { Badge, Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { CompanyNav } from "../company/company-nav"
import { useSession } from "../session/session-context"
import { Facts } from "../ui/facts"
import { Page } from "../ui/page"
import { QueryView } from "../ui/query-view"
import { Section } from "../ui/section"
import { DeleteRole } from "./delete-role"
import type { Permission, Role } from "./role-api"
import { RoleForm } from "./role-form"
import { roleName } from "./role-name"
import { usePermissions, useRoles } from "./use-roles"

type Open = { role: Role | null; what: "edit" | "delete" } | null

type RoleRowProps = {
  role: Role
  permissions: Permission[]
  onOpen: (open: Open) => void
}

const RoleRow = ({ role, permissions, onOpen }: RoleRowProps) => {
  const { t, i18n } = useTranslation()
  const language = i18n.language.startsWith("sv") ? "sv" : "en"
  const told = role.grants.map(({ permission, scope }): [string, string] => {
    const known = permissions.find(({ name }) => name === permission)
    return [
      known?.description[language] ?? permission,
      t(`role.scope.${scope}`),
    ]
  })
  return (
    <div className="flex flex-col gap-1 py-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div className="flex min-w-0 flex-wrap items-center gap-2">
          <Text weight="plus" size="small" className="break-words">
            {roleName(role.id, role.name, t)}
          </Text>
          <Badge size="2xsmall">
            {role.company?.name ?? t("role.standing")}
          </Badge>
        </div>
        {role.may_edit && (
          <div className="flex gap-2">
            <Button
              size="small"
              variant="secondary"
              aria-label={t("role.changeNamed", { name: role.name })}
              onClick={() => onOpen({ role, what: "edit" })}
            >
              {t("form.change")}
            </Button>
            <Button
              size="small"
              variant="transparent"
              aria-label={t("role.deleteNamed", { name: role.name })}
              onClick={() => onOpen({ role, what: "delete" })}
            >
              {t("form.delete")}
            </Button>
          </div>
        )}
      </div>
      <Facts facts={told} />
    </div>
  )
}

/** The company's roles: which there are, and an editor for its own. */
export const RolesPage = () => {
  const { t } = useTranslation()
  const { buyer } = useSession()
  const roles = useRoles()
  const permissions = usePermissions()
  const [open, setOpen] = useState<Open>(null)
  const companyId = buyer?.company?.id ?? ""
  const close = () => setOpen(null)

  return (
    <Page title={buyer?.company?.name ?? t("role.title")}>
      <CompanyNav />
      <QueryView query={roles}>
        {(found) => (
          <QueryView query={permissions}>
            {({ permissions: known, enabled }) =>
              open?.what === "edit" ? (
                <Section
                  title={open.role?.name ?? t("role.new")}
                  key={open.role?.id}
                >
                  <RoleForm
                    company_id={companyId}
                    role={open.role}
                    permissions={known}
                    onDone={close}
                  />
                </Section>
              ) : open?.role ? (
                <Section
                  title={t("role.deleteNamed", { name: open.role.name })}
                >
                  <DeleteRole
                    company_id={companyId}
                    role={open.role}
                    others={found.filter(
                      (each) => each.may_give && each.id !== open.role?.id
                    )}
                    onDone={close}
                  />
                </Section>
              ) : (
                <Section
                  title={t("role.list")}
                  actions={
                    enabled && (
                      <Button
                        size="small"
                        onClick={() => setOpen({ role: null, what: "edit" })}
                      >
                        {t("role.new")}
                      </Button>
                    )
                  }
                >
                  <ul className="divide-ui-border-base divide-y">
                    {found.map((role) => (
                      <li key={role.id}>
                        <RoleRow
                          role={role}
                          permissions={known}
                          onOpen={setOpen}
                        />
                      </li>
                    ))}
                  </ul>
                </Section>
              )
            }
          </QueryView>
        )}
      </QueryView>
    </Page>
  )
}
