import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { roleName } from "../roles/role-name"
import { Section } from "../ui/section"
import type { PersonalLimit } from "./budgets-api"
import { KeptRow } from "./kept-row"
import { LimitForm } from "./limit-form"

const NEW = "new"

type LimitListProps = {
  company_id: string
  limits: PersonalLimit[]
  mayKeep: boolean
}

/** What people may order for, the limit being changed as a form. */
export const LimitList = ({ company_id, limits, mayKeep }: LimitListProps) => {
  const { t } = useTranslation()
  const [edited, setEdited] = useState<string | null>(null)
  const close = () => setEdited(null)
  const nameOf = ({ role, role_name, member_name }: PersonalLimit): string =>
    role
      ? t("budgets.allWithRole", { role: roleName(role, role_name, t) })
      : (member_name ?? "")
  const leftOf = (limit: PersonalLimit): string | null =>
    limit.window === "order" ? null : (limit.standing?.left ?? limit.amount)

  return (
    <Section
      title={t("budgets.limits")}
      actions={
        mayKeep &&
        edited !== NEW && (
          <Button
            size="small"
            variant="secondary"
            onClick={() => setEdited(NEW)}
          >
            {t("budgets.addLimit")}
          </Button>
        )
      }
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t(limits.length ? "budgets.limitsHint" : "budgets.noLimits")}
      </Text>
      {edited === NEW && <LimitForm company_id={company_id} onDone={close} />}
      <ul className="divide-ui-border-base divide-y">
        {limits.map((limit) =>
          edited === limit.id ? (
            <li key={limit.id}>
              <LimitForm company_id={company_id} limit={limit} onDone={close} />
            </li>
          ) : (
            <KeptRow
              key={limit.id}
              title={limit.is_mine ? t("budgets.mine") : nameOf(limit)}
              facts={[
                t(`budgets.window.${limit.window}`),
                limit.is_mine && limit.role ? nameOf(limit) : null,
                t(`budgets.more.${limit.over}`),
              ]}
              amount={limit.amount}
              currency_code={limit.currency_code}
              left={
                limit.role && !limit.is_mine && limit.window !== "order"
                  ? null
                  : leftOf(limit)
              }
              isEach={Boolean(limit.role) && !limit.is_mine}
              isClosed={limit.status === "closed"}
              onEdit={limit.may_change ? () => setEdited(limit.id) : undefined}
            />
          )
        )}
      </ul>
    </Section>
  )
}
