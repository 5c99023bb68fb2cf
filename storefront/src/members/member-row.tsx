import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Member } from "../company/company-api"
import { personName } from "../company/person-name"
import type { Role } from "../roles/role-api"
import { roleName } from "../roles/role-name"
import { ErrorNotice } from "../ui/error-notice"
import { SelectField } from "../ui/select-field"
import { changeRole, removeMember } from "./member-api"
import { useMemberChange } from "./use-member-change"

type MemberRowProps = { company_id: string; member: Member; roles: Role[] }

/** A colleague: their role as far as the reader may change it, and their removal. */
export const MemberRow = ({ company_id, member, roles }: MemberRowProps) => {
  const { t } = useTranslation()
  const [isAsked, setAsked] = useState(false)
  const name = personName(member.customer)
  const change = useMemberChange(
    (role: string) => changeRole(company_id, member.id, role),
    () => t("member.changed", { name })
  )
  const remove = useMemberChange(
    () => removeMember(company_id, member.id),
    () => t("member.removed", { name })
  )
  const current = roles.find(({ id }) => id === member.role)
  const options = roles
    .filter(({ may_give, id }) => may_give || id === member.role)
    .map(({ id, name: own }) => ({ value: id, label: roleName(id, own, t) }))
  const problem = change.error ?? remove.error

  return (
    <div className="flex flex-col gap-2 py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <Text size="small" weight="plus" className="break-words">
            {name}
          </Text>
          <Text size="small" className="text-ui-fg-subtle break-words">
            {member.customer?.email}
          </Text>
        </div>
        <div className="flex items-center gap-2">
          {current?.may_give ? (
            <SelectField
              label={t("member.roleOf", { name })}
              hideLabel
              value={member.role}
              disabled={change.isPending}
              onChange={(event) => change.mutate(event.target.value)}
              options={options}
            />
          ) : (
            <Text size="small">{roleName(member.role, current?.name, t)}</Text>
          )}
          {current?.may_give && (
            <Button
              size="small"
              variant="transparent"
              aria-label={t("member.removeNamed", { name })}
              onClick={() => setAsked(true)}
            >
              {t("member.remove")}
            </Button>
          )}
        </div>
      </div>
      {isAsked && (
        <div className="flex flex-wrap items-center gap-2" role="alert">
          <Text size="small">{t("member.removeSure", { name })}</Text>
          <Button
            size="small"
            variant="danger"
            isLoading={remove.isPending}
            onClick={() =>
              remove.mutate(undefined, { onError: () => setAsked(false) })
            }
          >
            {t("member.remove")}
          </Button>
          <Button
            size="small"
            variant="secondary"
            onClick={() => setAsked(false)}
          >
            {t("form.cancel")}
          </Button>
        </div>
      )}
      {problem && <ErrorNotice error={problem} />}
    </div>
  )
}
