import { EmptyRow } from "@medusa-b2b/admin-kit"
import { ActionMenu } from "@medusajs/dashboard/components"
import { Button, Container, Heading, Text, usePrompt } from "@medusajs/ui"
import { PencilSquare, Trash } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { Link, useNavigate } from "react-router-dom"

import {
  useContactPoints,
  useDeleteContactPoint,
} from "../../../../hooks/contact-points"
import type { AdminCompany, CompanyContactPointDTO } from "../../../../types"
import { MailPreview } from "./mail-preview"

const MOST = 200

const ContactPointRow = ({ point }: { point: CompanyContactPointDTO }) => {
  const { t } = useTranslation("company")
  const prompt = usePrompt()
  const navigate = useNavigate()
  const { mutate: remove } = useDeleteContactPoint(point.company_id)

  const askToDelete = async () => {
    const isSure = await prompt({
      title: t("contactPoints.delete", { name: point.email }),
      description: t("contactPoints.deleteHint"),
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel"),
    })
    if (isSure) {
      remove(point.id)
    }
  }

  return (
    <div className="flex items-center justify-between gap-x-4 px-6 py-3">
      <div className="min-w-0">
        <Text size="small" leading="compact" weight="plus">
          {point.email}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {[
            point.name,
            point.papers.map((paper) => t(`paper.${paper}`)).join(", ") ||
              t("contactPoints.noPaper"),
          ].join(" · ")}
        </Text>
      </div>
      <ActionMenu
        groups={[
          {
            actions: [
              {
                icon: <PencilSquare />,
                label: t("actions.edit"),
                onClick: () =>
                  navigate(`contact-points/${point.id}`, { state: point }),
              },
            ],
          },
          {
            actions: [
              {
                icon: <Trash />,
                label: t("actions.delete"),
                onClick: askToDelete,
              },
            ],
          },
        ]}
      />
    </div>
  )
}

/** The company's mail addresses, and who gets which paper. */
export const CompanyContactPointsSection = ({
  company,
}: {
  company: AdminCompany
}) => {
  const { t } = useTranslation("company")
  const { data } = useContactPoints(company.id, { limit: MOST })

  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">{t("contactPoints.heading")}</Heading>
        <Button size="small" variant="secondary" asChild>
          <Link to="contact-points/add">{t("actions.add")}</Link>
        </Button>
      </div>
      {data?.contact_points.map((point) => (
        <ContactPointRow key={point.id} point={point} />
      ))}
      {data?.count === 0 && <EmptyRow>{t("contactPoints.none")}</EmptyRow>}
      <MailPreview company={company} />
    </Container>
  )
}
