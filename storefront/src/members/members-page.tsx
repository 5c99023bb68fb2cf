import { Button } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { fetchMembers } from "../company/company-api"
import { CompanyNav } from "../company/company-nav"
import { useRoles } from "../roles/use-roles"
import { holds } from "../session/buyer"
import { useSession } from "../session/session-context"
import { Page } from "../ui/page"
import { Paging } from "../ui/paging"
import { QueryView } from "../ui/query-view"
import { Section } from "../ui/section"
import { InvitationList } from "./invitation-list"
import { InviteForm } from "./invite-form"
import { MemberRow } from "./member-row"

const LIMIT = 20

/** Who belongs to the company, who has been invited, and a way to invite others. */
export const MembersPage = () => {
  const { t } = useTranslation()
  const { buyer } = useSession()
  const [offset, setOffset] = useState(0)
  const [isInviting, setInviting] = useState(false)
  const companyId = buyer?.company?.id ?? ""
  const mayInvite = holds(buyer, "member.manage")
  const roles = useRoles()
  const members = useQuery({
    queryKey: ["members", companyId, offset],
    queryFn: () => fetchMembers(companyId, { limit: LIMIT, offset }),
    placeholderData: keepPreviousData,
  })

  return (
    <Page
      title={buyer?.company?.name ?? t("company.members")}
      actions={
        mayInvite &&
        buyer?.company?.status === "active" &&
        !isInviting && (
          <Button size="small" onClick={() => setInviting(true)}>
            {t("member.invite")}
          </Button>
        )
      }
    >
      <CompanyNav />
      <QueryView query={roles}>
        {(known) => (
          <>
            {isInviting && (
              <Section title={t("member.invite")}>
                <InviteForm
                  company_id={companyId}
                  roles={known.filter(({ may_give }) => may_give)}
                  onDone={() => setInviting(false)}
                />
              </Section>
            )}
            {mayInvite && (
              <InvitationList company_id={companyId} roles={known} />
            )}
            <QueryView query={members}>
              {({ members: found, count }) => (
                <Section title={t("company.members")}>
                  <ul className="divide-ui-border-base divide-y">
                    {found.map((member) => (
                      <li key={member.id}>
                        <MemberRow
                          company_id={companyId}
                          member={member}
                          roles={known}
                        />
                      </li>
                    ))}
                  </ul>
                  <Paging
                    count={count}
                    offset={offset}
                    limit={LIMIT}
                    onOffset={setOffset}
                  />
                </Section>
              )}
            </QueryView>
          </>
        )}
      </QueryView>
    </Page>
  )
}
