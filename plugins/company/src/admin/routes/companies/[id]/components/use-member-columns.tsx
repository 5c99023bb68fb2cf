import { PencilSquare, Trash } from "@medusajs/icons"
import { Badge, createDataTableColumnHelper, usePrompt } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { Link, useNavigate } from "react-router-dom"

import { useRemoveMember } from "../../../../hooks/members"
import type { AdminCompany, AdminCompanyMember } from "../../../../types"
import { personName } from "../../../../utils/person-name"

const column = createDataTableColumnHelper<AdminCompanyMember>()

const nameOf = ({ customer, customer_id }: AdminCompanyMember): string =>
  customer ? personName(customer) : customer_id

/** The columns of a company's members, with what can be done to each. */
export const useMemberColumns = (company: AdminCompany) => {
  const { t } = useTranslation("company")
  const prompt = usePrompt()
  const navigate = useNavigate()
  const { mutate: remove } = useRemoveMember(company.id)

  return useMemo(() => {
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
          <div className="flex items-center gap-x-2">
            {t(`role.${original.role}`)}
            {original.is_default && (
              <Badge size="2xsmall">{t("members.default")}</Badge>
            )}
          </div>
        ),
      }),
      column.action({
        actions: ({ row: { original } }) => [
          [
            {
              icon: <PencilSquare />,
              label: t("members.changeRole"),
              onClick: () =>
                navigate(`members/${original.id}/role`, { state: original }),
            },
          ],
          [
            {
              icon: <Trash />,
              label: t("actions.remove"),
              onClick: () => askToRemove(original),
            },
          ],
        ],
      }),
    ]
  }, [t, prompt, navigate, remove])
}
