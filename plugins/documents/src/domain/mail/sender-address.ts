import type { MailSender } from "../../options"

/** A mail address with its name, as it stands in a header: `"Mälarel" <order@malarel.example>`. */
export const senderAddress = ({ name, email }: MailSender): string =>
  name ? `"${name.replace(/["\\\r\n]/g, " ")}" <${email}>` : email
