import { useTranslation } from "react-i18next"
import { CompanyNav } from "../company/company-nav"
import { holds } from "../session/buyer"
import { useSession } from "../session/session-context"
import { Page } from "../ui/page"
import { CreditSection } from "./credit-section"
import { OpenItemsSection } from "./open-items-section"
import { StatementSection } from "./statement-section"
import { SEES_CREDIT, SEES_OPEN_ITEMS } from "./use-credit"

/** What the company may still buy for on account, what it owes, and what it was charged and paid. */
export const CreditPage = () => {
  const { t } = useTranslation()
  const { buyer } = useSession()

  return (
    <Page title={buyer?.company?.name ?? t("credit.title")}>
      <CompanyNav />
      {holds(buyer, SEES_CREDIT) && <CreditSection />}
      {holds(buyer, SEES_OPEN_ITEMS) && (
        <>
          <OpenItemsSection />
          <StatementSection />
        </>
      )}
    </Page>
  )
}
