import { Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useSession } from "../session/session-context"
import { Paging } from "../ui/paging"
import { QueryView } from "../ui/query-view"
import { Section } from "../ui/section"
import { SelectField } from "../ui/select-field"
import { TextField } from "../ui/text-field"
import { fetchStatement } from "./open-items-api"
import { StatementLines } from "./statement-lines"

const LIMIT = 50

/** What was invoiced and paid in a period, between what was owed before and after it. */
export const StatementSection = () => {
  const { t } = useTranslation()
  const { buyer } = useSession()
  const [period, setPeriod] = useState({ from: "", to: "", currency_code: "" })
  const [offset, setOffset] = useState(0)
  const query = useQuery({
    queryKey: ["statement", buyer?.company?.id, period, offset],
    queryFn: () =>
      fetchStatement({
        from: period.from || undefined,
        to: period.to || undefined,
        currency_code: period.currency_code || undefined,
        limit: LIMIT,
        offset,
      }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
  const change = (part: Partial<typeof period>) => {
    setPeriod({ ...period, ...part })
    setOffset(0)
  }

  return (
    <Section title={t("statement.title")}>
      <QueryView query={query} lines={4}>
        {({ statement, count }) => (
          <div className="flex flex-col gap-4">
            <div className="grid grid-cols-1 gap-3 sm:grid-cols-3">
              <TextField
                type="date"
                label={t("statement.from")}
                value={period.from || statement.from}
                max={period.to || statement.to}
                onChange={({ target }) => change({ from: target.value })}
              />
              <TextField
                type="date"
                label={t("statement.to")}
                value={period.to || statement.to}
                min={period.from || statement.from}
                onChange={({ target }) => change({ to: target.value })}
              />
              {statement.currencies.length > 1 && (
                <SelectField
                  label={t("statement.currency")}
                  value={statement.currency_code ?? ""}
                  onChange={({ target }) =>
                    change({ currency_code: target.value })
                  }
                  options={statement.currencies.map((value) => ({
                    value,
                    label: value.toUpperCase(),
                  }))}
                />
              )}
            </div>
            {statement.currency_code ? (
              <StatementLines
                statement={statement}
                currency_code={statement.currency_code}
              />
            ) : (
              <Text size="small" className="text-ui-fg-subtle">
                {t("statement.none")}
              </Text>
            )}
            <Paging
              count={count}
              offset={offset}
              limit={LIMIT}
              onOffset={setOffset}
            />
          </div>
        )}
      </QueryView>
    </Section>
  )
}
