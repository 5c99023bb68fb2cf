import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { AdminPersonalLimit } from "../../../../types"
import { LeftText } from "../../../components/left-text"
import { KeepingStatusBadge } from "../../../components/status-badge"
import { useKeepingActions } from "../../../components/use-keeping-actions"
import { useDeleteLimit, useUpdateLimit } from "../../../hooks/personal-limits"
import { useRoleName } from "../../../hooks/pickers"
import { moneyText } from "../../../utils/money-text"

const column = createDataTableColumnHelper<AdminPersonalLimit>()

/** The columns of the list of personal limits. */
export const useLimitColumns = () => {
  const { t, i18n } = useTranslation("budget")
  const roleName = useRoleName()
  const { mutate: update } = useUpdateLimit()
  const { mutate: remove } = useDeleteLimit()
  const actions = useKeepingActions({
    edit: "limit",
    setStatus: (id, status) => update({ id, status }),
    remove,
  })

  return useMemo(() => {
    const whose = ({ role, role_name, member_name }: AdminPersonalLimit) =>
      role ? roleName(role, role_name) : (member_name ?? "–")

    return [
      column.accessor(whose, {
        id: "person",
        header: t("fields.person"),
        cell: ({ getValue }) => (
          <span className="text-ui-fg-base font-medium">{getValue()}</span>
        ),
      }),
      column.accessor("company", {
        header: t("fields.company"),
        cell: ({ getValue }) => getValue()?.name ?? "–",
      }),
      column.accessor("window", {
        header: t("fields.window"),
        cell: ({ getValue }) => t(`window.${getValue()}`),
      }),
      column.accessor("amount", {
        header: t("fields.amount"),
        cell: ({ row: { original } }) =>
          original.standing ? (
            <LeftText {...original} left={original.standing.left} />
          ) : (
            moneyText(original.amount, original.currency_code, i18n.language)
          ),
      }),
      column.accessor("over", {
        header: t("fields.over"),
        cell: ({ getValue }) => t(`over.${getValue()}`),
      }),
      column.accessor("status", {
        header: t("fields.status"),
        cell: ({ getValue }) => <KeepingStatusBadge status={getValue()} />,
      }),
      column.action({
        actions: ({ row: { original } }) => actions(original, whose(original)),
      }),
    ]
  }, [t, i18n.language, actions, roleName])
}
