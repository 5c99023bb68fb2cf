import { useListQuery } from "@medusa-b2b/admin-kit"
import { DataTable } from "@medusajs/dashboard/components"
import { Trash } from "@medusajs/icons"
import {
  Container,
  createDataTableColumnHelper,
  StatusBadge,
  usePrompt,
} from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { AdminRange, AdminRangeRule } from "../../../../../types"
import { useBatchRules, useRangeRules } from "../../../../hooks/ranges"

const PAGE_SIZE = 20
const PREFIX = "r"

const column = createDataTableColumnHelper<AdminRangeRule>()

/** What is let in and kept out. */
export const RangeRulesSection = ({ range }: { range: AdminRange }) => {
  const { t } = useTranslation("contract")
  const { limit, offset } = useListQuery({
    pageSize: PAGE_SIZE,
    prefix: PREFIX,
  })
  const { data, isPending } = useRangeRules(range.id, { limit, offset })
  const { mutate } = useBatchRules(range.id)
  const prompt = usePrompt()
  const allowed = data?.rules.filter(({ effect }) => effect === "allow") ?? []
  const isLastAllow =
    allowed.length === 1 && (data?.count ?? 0) <= (data?.rules.length ?? 0)
  const columns = useMemo(
    () => [
      column.accessor("effect", {
        header: t("ranges.fields.effect"),
        cell: ({ getValue }) => (
          <StatusBadge color={getValue() === "allow" ? "green" : "red"}>
            {t(`ranges.effects.${getValue()}`)}
          </StatusBadge>
        ),
      }),
      column.accessor("kind", {
        header: t("ranges.fields.kind"),
        cell: ({ getValue }) => t(`ranges.kinds.${getValue()}`),
      }),
      column.accessor("name", {
        header: t("fields.name"),
        cell: ({ getValue }) => getValue() ?? t("ranges.gone"),
      }),
      column.action({
        actions: ({ row }) => [
          [
            {
              icon: <Trash />,
              label: t("actions.remove"),
              onClick: async () => {
                const { id, effect, name } = row.original
                const isSure = await prompt({
                  title: t("ranges.removeRule", {
                    name: name ?? t("ranges.gone"),
                  }),
                  description: t(
                    isLastAllow && effect === "allow"
                      ? "ranges.removeLastAllow"
                      : "ranges.removeRuleHint"
                  ),
                  confirmText: t("actions.remove"),
                  cancelText: t("actions.cancel"),
                })
                if (isSure) {
                  mutate({ delete: [id] })
                }
              },
            },
          ],
        ],
      }),
    ],
    [t, mutate, prompt, isLastAllow]
  )

  return (
    <Container className="divide-y p-0">
      <DataTable
        heading={t("ranges.rules")}
        headingLevel="h2"
        subHeading={t("ranges.rulesHint")}
        data={data?.rules}
        rowCount={data?.count}
        columns={columns}
        getRowId={(rule) => rule.id}
        pageSize={PAGE_SIZE}
        enablePagination={(data?.count ?? 0) > PAGE_SIZE}
        prefix={PREFIX}
        isLoading={isPending}
        enableSearch={false}
        action={{ label: t("actions.add"), to: "rules/add" }}
      />
    </Container>
  )
}
