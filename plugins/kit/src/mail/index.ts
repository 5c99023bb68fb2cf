export {
  LANGUAGES,
  type Language,
  type MailAttachment,
  type MailContent,
} from "./mail-content"
export {
  defineMailKind,
  listMailKinds,
  mailKind,
  type MailKind,
  type MailToCompose,
} from "./mail-kind"
export {
  type MailAddressee,
  type MailRecipient,
  type MailRouting,
  mailRouting,
  PAPER_KINDS,
  type PaperKind,
  provideMailRouting,
} from "./mail-routing"
export {
  type Mailer,
  type MailOrder,
  provideMailer,
  recallMail,
  sendMail,
} from "./mailer"
export { maskAddresses } from "./mask-addresses"
export { recipientsOf } from "./recipients-of"
