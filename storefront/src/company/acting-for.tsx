import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"
import { roleName } from "../roles/role-name"
import { withReturnPath } from "../session/return-path"
import { useSession } from "../session/session-context"
import { TextLink } from "../ui/text-link"

/** The company acted for and the person's role in it; a way to change it. */
export const ActingFor = ({ onNavigate }: { onNavigate?: () => void }) => {
  const { t } = useTranslation()
  const { buyer, status } = useSession()
  const { pathname, search } = useLocation()

  if (status !== "buying" || !buyer?.company) {
    return null
  }
  return (
    <div className="min-w-0" data-testid="acting-for">
      <Text size="small" leading="compact" weight="plus" className="truncate">
        <span className="sr-only">{t("company.actingFor")} </span>
        {buyer.company.name}
      </Text>
      <Text size="xsmall" leading="compact" className="text-ui-fg-subtle">
        {buyer.role && roleName(buyer.role, buyer.role_name, t)}
        {buyer.companies.length > 1 && (
          <>
            {" · "}
            <TextLink
              to={withReturnPath("/choose-company", pathname + search)}
              onClick={onNavigate}
            >
              {t("company.change")}
            </TextLink>
          </>
        )}
      </Text>
    </div>
  )
}
