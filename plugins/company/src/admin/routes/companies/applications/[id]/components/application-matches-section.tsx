import { EmptyRow, Section } from "@medusa-b2b/admin-kit"
import { Badge, Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { isOpen, type AdminApplication } from "../../../../../types"

/** Companies that the applicant may belong to already, and why. */
export const ApplicationMatchesSection = ({
  application: { matches, status },
}: {
  application: AdminApplication
}) => {
  const { t } = useTranslation("company")

  return (
    <Section
      title={t("applications.matches.heading")}
      subtitle={t("applications.matches.hint")}
    >
      {!matches.length && <EmptyRow>{t("applications.matches.none")}</EmptyRow>}
      {matches.map((match) => (
        <div
          key={match.id}
          className="flex flex-wrap items-center gap-x-4 gap-y-2 px-6 py-4"
        >
          <div className="min-w-0 flex-1">
            <Link
              to={`/companies/${match.id}`}
              className="text-ui-fg-interactive txt-compact-small-plus"
            >
              {match.name}
            </Link>
            <Text size="small" className="text-ui-fg-subtle">
              {[
                t(`kind.${match.kind}`),
                t(`status.${match.status}`),
                match.ancestors.map(({ name }) => name).join(" › "),
              ]
                .filter(Boolean)
                .join(" · ")}
            </Text>
          </div>
          <div className="flex flex-wrap gap-1">
            {match.reasons.map((reason) => (
              <Badge key={reason} size="2xsmall" color="orange">
                {t(`applications.reason.${reason}`)}
              </Badge>
            ))}
          </div>
          {isOpen(status) && (
            <div className="flex gap-2">
              {match.kind !== "group" && (
                <Button size="small" variant="secondary" asChild>
                  <Link to={`approve?as=unit&company=${match.id}`}>
                    {t("applications.actions.asUnit")}
                  </Link>
                </Button>
              )}
              <Button size="small" variant="secondary" asChild>
                <Link to={`approve?as=member&company=${match.id}`}>
                  {t("applications.actions.asMember")}
                </Link>
              </Button>
            </div>
          )}
        </div>
      ))}
    </Section>
  )
}
