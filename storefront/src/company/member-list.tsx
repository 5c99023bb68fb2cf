import { Badge, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Paging } from "../ui/paging"
import { QueryView } from "../ui/query-view"
import { Section } from "../ui/section"
import { fetchMembers } from "./company-api"
import { personName } from "./person-name"

const LIMIT = 20

/** Who belongs to the company, and in which role. */
export const MemberList = ({ company_id }: { company_id: string }) => {
  const { t } = useTranslation()
  const [offset, setOffset] = useState(0)
  const query = useQuery({
    queryKey: ["members", company_id, offset],
    queryFn: () => fetchMembers(company_id, { limit: LIMIT, offset }),
    placeholderData: keepPreviousData,
  })

  return (
    <Section title={t("company.members")}>
      <QueryView query={query}>
        {({ members, count }) => (
          <div className="flex flex-col gap-3">
            <ul className="divide-ui-border-base divide-y">
              {members.map((member) => (
                <li
                  key={member.id}
                  className="flex items-center justify-between gap-4 py-2"
                >
                  <div className="min-w-0">
                    <Text size="small" weight="plus" className="break-words">
                      {personName(member.customer)}
                    </Text>
                    <Text
                      size="small"
                      className="text-ui-fg-subtle break-words"
                    >
                      {member.customer?.email}
                    </Text>
                  </div>
                  <Badge size="2xsmall">{t(`roles.${member.role}`)}</Badge>
                </li>
              ))}
            </ul>
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
