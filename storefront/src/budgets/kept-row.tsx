import { Badge, Button, clx, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormats } from "../i18n/use-formats"
import { LeftBar } from "./left-bar"

type KeptRowProps = {
  title: string
  /** Beneath the title: period, cost centre, company. */
  facts: (string | null | undefined)[]
  amount: string
  currency_code: string
  /** null: nothing is counted, each order stands by itself. */
  left: string | null
  /** Whether each of several people has the whole amount. */
  isEach?: boolean
  isClosed: boolean
  /** Left out: the reader may not. */
  onEdit?: () => void
}

/** One budget or limit: what it is for, and what is left of it. */
export const KeptRow = ({
  title,
  facts,
  amount,
  currency_code,
  left,
  isEach = false,
  isClosed,
  onEdit,
}: KeptRowProps) => {
  const { t } = useTranslation()
  const { money } = useFormats()
  const inMoney = (value: string) => money(Number(value), currency_code)

  return (
    <li className="flex flex-col gap-2 py-3">
      <div className="flex items-start justify-between gap-4">
        <div className="min-w-0">
          <Text size="small" weight="plus" className="break-words">
            {title}{" "}
            {isClosed && (
              <Badge size="2xsmall">{t("budgets.status.closed")}</Badge>
            )}
          </Text>
          <Text size="small" className="text-ui-fg-subtle break-words">
            {facts.filter(Boolean).join(" · ")}
          </Text>
        </div>
        {onEdit && (
          <Button
            size="small"
            variant="secondary"
            onClick={onEdit}
            aria-label={t("budgets.changeNamed", { title })}
          >
            {t("form.change")}
          </Button>
        )}
      </div>
      {left === null ? (
        <Text size="small">
          {t(isEach ? "budgets.forEach" : "budgets.atATime", {
            amount: inMoney(amount),
          })}
        </Text>
      ) : (
        <>
          <LeftBar left={left} amount={amount} />
          <Text
            size="small"
            className={clx({ "text-ui-fg-error": left.startsWith("-") })}
          >
            {left.startsWith("-")
              ? t("budgets.overspent", {
                  by: inMoney(left.slice(1)),
                  amount: inMoney(amount),
                })
              : t("budgets.left", {
                  left: inMoney(left),
                  amount: inMoney(amount),
                })}
          </Text>
        </>
      )}
    </li>
  )
}
