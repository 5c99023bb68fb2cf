import { defineMailKind } from "@medusa-b2b/kit/mail"

/** Stands in the mail, and may stand nowhere else. */
export const SECRET = "gheim-4711-token"

defineMailKind({
  name: "test.ping",
  by: "mail-store",
  paper: null,
  description: { en: "Ping", sv: "Ping" },
  compose: async ({ subject_id, recipient }) =>
    subject_id === "revoked"
      ? null
      : {
          subject: `Ping ${subject_id}`,
          paragraphs: [`To ${recipient.email} in ${recipient.language}`],
          action: { label: "Open", url: `https://store.test/?t=${SECRET}` },
        },
})
