export { OutgoingMail } from "./outgoing-mail"
