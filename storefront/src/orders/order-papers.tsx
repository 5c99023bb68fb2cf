import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { ErrorNotice } from "../ui/error-notice"
import { Section } from "../ui/section"
import { PaperButton } from "./paper-button"
import { confirmationPath, fetchPapers, paperPath } from "./papers-api"

/** The order's confirmation, in the language of the page, and the papers that came later. */
export const OrderPapers = ({ orderId }: { orderId: string }) => {
  const { t, i18n } = useTranslation()
  const { data: papers = [], error } = useQuery({
    queryKey: ["order-papers", orderId],
    queryFn: () => fetchPapers(orderId),
  })
  return (
    <Section title={t("orders.papers")}>
      <ul className="flex flex-col gap-2">
        <li>
          <PaperButton
            path={confirmationPath(orderId)}
            query={{ language: i18n.language }}
          >
            {t("orders.confirmation")}
          </PaperButton>
        </li>
        {papers.map(({ id, paper, number }) => (
          <li key={id}>
            <PaperButton path={paperPath(orderId, id)}>
              {[t(`paper.${paper}`), number].filter(Boolean).join(" ")} (PDF)
            </PaperButton>
          </li>
        ))}
      </ul>
      {error && <ErrorNotice error={error} />}
    </Section>
  )
}
