import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AdminOpenItemsReportResponse } from "../../../../../types"
import { useRowMessage } from "./use-row-message"

type Rows = AdminOpenItemsReportResponse["report"]["rows"]

/** Rows that something is to be said about. */
export const OpenItemReport = ({ rows }: { rows: Rows }) => {
  const { t } = useTranslation("companyCredit")
  const rowMessage = useRowMessage()
  const told = rows.filter(({ messages }) => messages.length > 0)

  if (!told.length) {
    return null
  }
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("import.line")}</Table.HeaderCell>
          <Table.HeaderCell>{t("import.externalId")}</Table.HeaderCell>
          <Table.HeaderCell>{t("import.messages")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {told.map(({ line, external_id, messages }) => (
          <Table.Row key={line}>
            <Table.Cell>{line}</Table.Cell>
            <Table.Cell>{external_id ?? "–"}</Table.Cell>
            <Table.Cell className="whitespace-normal py-2">
              {messages.map(rowMessage).join(" · ")}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
