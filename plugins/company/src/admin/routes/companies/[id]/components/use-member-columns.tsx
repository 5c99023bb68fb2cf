import { ArrowDownTray, PencilSquare, Trash, UserGroup } from "@medusajs/icons"
import { Button, createDataTableColumnHelper, usePrompt } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { Link, useNavigate } from "react-router-dom"

import { useRemoveMember } from "../../../../hooks/members"
import {
  useErasePerson,
  useExportPersonalData,
} from "../../../../hooks/personal-data"
import { useRoles } from "../../../../hooks/roles"
import type { AdminCompany, AdminCompanyMember } from "../../../../types"
import { personName } from "../../../../utils/person-name"
import { roleName } from "../../../../utils/role-name"

const column = createDataTableColumnHelper<AdminCompanyMember>()

const nameOf = ({ customer, customer_id }: AdminCompanyMember): string =>
  customer ? personName(customer) : customer_id

/** The columns of a company's members, with what can be done to each. */
export const useMemberColumns = (company: AdminCompany) => {
  const { t } = useTranslation("company")
  const prompt = usePrompt()
  const navigate = useNavigate()
  const { mutate: remove } = useRemoveMember(company.id)
  const { mutate: erase } = useErasePerson()
  const exportData = useExportPersonalData()
  const { data: roles } = useRoles(company.id)

  return useMemo(() => {
    const changeRole = (member: AdminCompanyMember) =>
      navigate(`members/${member.id}/role`, { state: member })

    const askToRemove = async (member: AdminCompanyMember) => {
      const isSure = await prompt({
        title: t("members.remove", { name: nameOf(member) }),
        description: t("members.removeHint"),
        confirmText: t("actions.remove"),
        cancelText: t("actions.cancel"),
      })
      if (isSure) {
        remove(member.id)
      }
    }

    const askToErase = async (member: AdminCompanyMember) => {
      const isSure = await prompt({
        title: t("members.erase", { name: nameOf(member) }),
        description: t("members.eraseHint"),
        verificationText: member.customer?.email,
        confirmText: t("actions.erase"),
        cancelText: t("actions.cancel"),
      })
      if (isSure) {
        erase(member.customer_id)
      }
    }

    return [
      column.accessor(nameOf, {
        id: "name",
        header: t("fields.name"),
        cell: ({ row: { original } }) => (
          <Link
            to={`/customers/${original.customer_id}`}
            className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
          >
            {nameOf(original)}
          </Link>
        ),
      }),
      column.accessor("customer.email", {
        id: "email",
        header: t("fields.email"),
        cell: ({ row: { original } }) => original.customer?.email ?? "–",
      }),
      column.accessor("role", {
        header: t("fields.role"),
        cell: ({ row: { original } }) => (
          <Button
            variant="transparent"
            size="small"
            className="text-ui-fg-subtle -ms-2"
            aria-label={t("members.changeRoleOf", {
              role: roleName(original.role, roles, t),
              name: nameOf(original),
            })}
            onClick={() => changeRole(original)}
          >
            {roleName(original.role, roles, t)}
            <PencilSquare className="text-ui-fg-muted" />
          </Button>
        ),
      }),
      column.action({
        actions: ({ row: { original } }) => [
          [
            {
              icon: <PencilSquare />,
              label: t("members.changeRole"),
              onClick: () => changeRole(original),
            },
          ],
          [
            {
              icon: <ArrowDownTray />,
              label: t("members.export"),
              onClick: () => void exportData(original.customer_id),
            },
          ],
          [
            {
              icon: <UserGroup />,
              label: t("actions.remove"),
              onClick: () => askToRemove(original),
            },
            {
              icon: <Trash />,
              label: t("actions.erase"),
              onClick: () => askToErase(original),
            },
          ],
        ],
      }),
    ]
  }, [t, prompt, navigate, remove, erase, exportData, roles])
}
