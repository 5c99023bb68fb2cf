import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormats } from "../i18n/use-formats"
import { calendarDate } from "./calendar-date"
import type { Statement } from "./open-items-api"

type StatementLinesProps = { statement: Statement; currency_code: string }

/** The lines of a statement, oldest first, each with what is owed after it. */
export const StatementLines = ({
  statement,
  currency_code,
}: StatementLinesProps) => {
  const { t } = useTranslation()
  const formats = useFormats()
  const money = (amount: string) => formats.money(Number(amount), currency_code)
  const date = (day: string) => formats.date(calendarDate(day))
  const sum = (name: string, day: string, amount: string) => (
    <tr className="txt-small-plus">
      <th scope="row" colSpan={2} className="py-2 text-left font-medium">
        {t(name, { date: date(day) })}
      </th>
      <td className="whitespace-nowrap py-2 pl-4 text-right">
        {money(amount)}
      </td>
    </tr>
  )

  return (
    <table className="txt-small w-full">
      <thead className="sr-only">
        <tr>
          <th scope="col">{t("statement.what")}</th>
          <th scope="col">{t("statement.change")}</th>
          <th scope="col">{t("statement.balance")}</th>
        </tr>
      </thead>
      <tbody className="divide-ui-border-base divide-y">
        {sum("statement.opening", statement.from, statement.opening)}
        {statement.lines.map((line) => (
          <tr key={line.id}>
            <td className="py-2">
              <span className="block break-words">
                {t(`openItems.kind.${line.kind}`)} {line.number}
              </span>
              <span className="text-ui-fg-subtle block">
                {date(line.issued_on)}
              </span>
            </td>
            <td
              className={clx("whitespace-nowrap py-2 pl-4 text-right", {
                "text-ui-tag-green-text": line.change.startsWith("-"),
              })}
            >
              {money(line.change)}
            </td>
            <td className="text-ui-fg-subtle whitespace-nowrap py-2 pl-4 text-right">
              {money(line.balance)}
            </td>
          </tr>
        ))}
        {sum("statement.closing", statement.to, statement.closing)}
      </tbody>
    </table>
  )
}
