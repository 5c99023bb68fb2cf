import { LayoutComposer } from "@medusajs/dashboard/components"
import { useParams, type UIMatch } from "react-router-dom"

import { useMailWords } from "../../../components/use-mail-words"
import { useMail } from "../../../hooks/mails"
import { MailSection } from "./components/mail-section"

const MailPage = () => {
  const { id = "" } = useParams()
  const { data: mail, isError, error } = useMail(id)

  if (isError) {
    throw error
  }
  if (!mail) {
    return null
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="mail.details"
      preferredLayoutId="core:single-column"
      data={mail}
      sections={{
        main: (
          <LayoutComposer.Entry id="MailSection">
            <MailSection mail={mail} />
          </LayoutComposer.Entry>
        ),
      }}
    />
  )
}

const Breadcrumb = ({ id }: { id: string }) => {
  const { data: mail } = useMail(id)
  const { title } = useMailWords()
  return <span>{mail ? title(mail) : id}</span>
}

export const handle = {
  breadcrumb: (match: UIMatch) => <Breadcrumb id={match.params.id ?? ""} />,
}

export default MailPage
