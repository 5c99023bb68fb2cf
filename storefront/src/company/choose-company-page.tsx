import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useLocation, useNavigate } from "react-router-dom"
import { roleName } from "../roles/role-name"
import { returnPathOf } from "../session/return-path"
import { useSession } from "../session/session-context"
import { useAnnounce } from "../ui/announcer"
import { EmptyState } from "../ui/empty-state"
import { Page } from "../ui/page"

/** For whom do you buy? Everything after this is seen as that company sees it. */
export const ChooseCompanyPage = () => {
  const { t } = useTranslation()
  const { buyer, status, chooseCompany } = useSession()
  const { search } = useLocation()
  const navigate = useNavigate()
  const announce = useAnnounce()

  const choose = async (id: string, name: string) => {
    navigate(returnPathOf(search), { replace: true })
    await chooseCompany(id)
    announce(t("company.chosen", { name }))
  }

  return (
    <Page title={t("company.choose")} narrow>
      <Text className="text-ui-fg-subtle">{t("company.chooseHint")}</Text>
      {buyer?.companies.length === 0 && (
        <EmptyState title={t("company.none")} hint={t("company.noneHint")} />
      )}
      <ul className="flex flex-col gap-2">
        {buyer?.companies.map(({ id, name, role, role_name, is_default }) => {
          const current = status === "buying" && buyer.company?.id === id
          return (
            <li key={id}>
              <button
                type="button"
                aria-current={current || undefined}
                onClick={() => void choose(id, name)}
                className="bg-ui-bg-base shadow-elevation-card-rest rounded-lg hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus flex w-full items-center justify-between gap-4 px-4 py-3 text-left outline-none"
              >
                <span className="min-w-0">
                  <Text as="span" weight="plus" className="block break-words">
                    {name}
                  </Text>
                  <Text as="span" size="small" className="text-ui-fg-subtle">
                    {roleName(role, role_name, t)}
                  </Text>
                </span>
                {(current || is_default) && (
                  <Badge size="2xsmall" color={current ? "green" : "grey"}>
                    {t(current ? "company.current" : "company.default")}
                  </Badge>
                )}
              </button>
            </li>
          )
        })}
      </ul>
    </Page>
  )
}
