import { Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useSession } from "../session/session-context"
import { Paging } from "../ui/paging"
import { QueryView } from "../ui/query-view"
import { Section } from "../ui/section"
import { SelectField } from "../ui/select-field"
import { OpenItemRow } from "./open-item-row"
import { fetchOpenItems } from "./open-items-api"

const LIMIT = 20

const SHOWN = {
  unpaid: { kind: "invoice", status: "open" },
  overdue: { overdue: "true" },
  all: {},
} as const

type Shown = keyof typeof SHOWN

/** What is to be paid, with what the payment is to name; and all there was. */
export const OpenItemsSection = () => {
  const { t } = useTranslation()
  const { buyer } = useSession()
  const [shown, setShown] = useState<Shown>("unpaid")
  const [offset, setOffset] = useState(0)
  const query = useQuery({
    queryKey: ["open-items", buyer?.company?.id, shown, offset],
    queryFn: () => fetchOpenItems({ ...SHOWN[shown], limit: LIMIT, offset }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

  return (
    <Section
      title={t("openItems.title")}
      actions={
        <SelectField
          hideLabel
          label={t("openItems.show")}
          value={shown}
          onChange={({ target }) => {
            setShown(target.value as Shown)
            setOffset(0)
          }}
          options={(Object.keys(SHOWN) as Shown[]).map((value) => ({
            value,
            label: t(`openItems.shown.${value}`),
          }))}
        />
      }
    >
      <QueryView query={query} lines={3}>
        {({ open_items, count }) =>
          open_items.length === 0 ? (
            <Text size="small" className="text-ui-fg-subtle">
              {t(`openItems.none.${shown}`)}
            </Text>
          ) : (
            <div className="flex flex-col gap-4">
              <ul className="divide-ui-border-base divide-y">
                {open_items.map((item) => (
                  <OpenItemRow key={item.id} item={item} />
                ))}
              </ul>
              <Paging
                count={count}
                offset={offset}
                limit={LIMIT}
                onOffset={setOffset}
              />
            </div>
          )
        }
      </QueryView>
    </Section>
  )
}
