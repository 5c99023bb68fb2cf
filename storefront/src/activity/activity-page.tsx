import { ArrowDownTray } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { CompanyNav } from "../company/company-nav"
import { useSession } from "../session/session-context"
import { EmptyState } from "../ui/empty-state"
import { ErrorNotice } from "../ui/error-notice"
import { Page } from "../ui/page"
import { Paging } from "../ui/paging"
import { QueryView } from "../ui/query-view"
import { fetchActivity, fetchActivityFile } from "./activity-api"
import { activityFilter } from "./activity-filter"
import { ActivityFilterForm } from "./activity-filter-form"
import { ActivityRow } from "./activity-row"
import { saveFile } from "./save-file"

const LIMIT = 20

/** Who did what in the company and those below it, for its admins. */
export const ActivityPage = () => {
  const { t, i18n } = useTranslation()
  const { buyer } = useSession()
  const [offset, setOffset] = useState(0)
  const [period, setPeriod] = useState({ scope: "", from: "", to: "" })
  const company_id = buyer?.company?.id as string
  const filter = activityFilter(period)
  const query = useQuery({
    queryKey: ["activity", company_id, filter, offset],
    queryFn: () =>
      fetchActivity(company_id, { ...filter, limit: LIMIT, offset }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
  const file = useMutation({
    mutationFn: async () =>
      saveFile(
        await fetchActivityFile(company_id, {
          ...filter,
          // Where the comma is the decimal sign, Excel wants semicolons.
          delimiter: i18n.language === "sv" ? "semicolon" : "comma",
        }),
        "activity.csv"
      ),
  })

  return (
    <Page
      title={buyer?.company?.name ?? t("activity.title")}
      actions={
        <Button
          size="small"
          variant="secondary"
          isLoading={file.isPending}
          onClick={() => file.mutate()}
        >
          <ArrowDownTray aria-hidden />
          {t("activity.export")}
        </Button>
      }
    >
      <CompanyNav />
      {file.isError && <ErrorNotice error={file.error} />}
      <ActivityFilterForm
        value={period}
        onChange={(value) => {
          setPeriod(value)
          setOffset(0)
        }}
      />
      <QueryView query={query} lines={6}>
        {({ activities, names, count }) =>
          activities.length === 0 ? (
            <EmptyState title={t("activity.empty")} />
          ) : (
            <div className="flex flex-col gap-4">
              <ul className="shadow-elevation-card-rest bg-ui-bg-base divide-ui-border-base divide-y rounded-lg">
                {activities.map((activity) => (
                  <ActivityRow
                    key={activity.id}
                    activity={activity}
                    names={names}
                  />
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
    </Page>
  )
}
