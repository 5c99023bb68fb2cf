import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Grant } from "../session/buyer"
import { SelectField } from "../ui/select-field"
import type { Permission, Scope } from "./role-api"

type PermissionFieldsProps = {
  permissions: Permission[]
  grants: Grant[]
  onChange: (grants: Grant[]) => void
}

/** What a role allows, and how far: only what the reader may give. */
export const PermissionFields = ({
  permissions,
  grants,
  onChange,
}: PermissionFieldsProps) => {
  const { t, i18n } = useTranslation()
  const language = i18n.language.startsWith("sv") ? "sv" : "en"

  const choose = (permission: string, scope: string) => {
    const others = grants.filter((grant) => grant.permission !== permission)
    onChange(
      scope ? [...others, { permission, scope: scope as Scope }] : others
    )
  }

  return (
    <ul className="divide-ui-border-base divide-y">
      {permissions.map(({ name, description, scopes }) => (
        <li
          key={name}
          className="grid items-center gap-x-4 gap-y-1 py-2 sm:grid-cols-[1fr_12rem]"
        >
          <Text size="small" aria-hidden>
            {description[language]}
          </Text>
          <SelectField
            label={description[language]}
            hideLabel
            value={
              grants.find(({ permission }) => permission === name)?.scope ?? ""
            }
            onChange={(event) => choose(name, event.target.value)}
            options={[
              { value: "", label: t("role.scope.none") },
              ...scopes.map((scope) => ({
                value: scope,
                label: t(`role.scope.${scope}`),
              })),
            ]}
          />
        </li>
      ))}
    </ul>
  )
}
