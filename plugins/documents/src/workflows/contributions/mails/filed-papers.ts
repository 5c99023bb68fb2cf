import { defineMailKind, PAPER_KINDS } from "@medusa-b2b/kit/mail"
import en from "../../../i18n/mails/filed-papers/en.json"
import sv from "../../../i18n/mails/filed-papers/sv.json"
import { composeFiledPaper } from "../../filed-paper/compose-filed-paper"
import { FILED_PAPER_KINDS } from "../../filed-paper/filed-paper-kinds"

for (const paper of PAPER_KINDS) {
  defineMailKind({
    name: FILED_PAPER_KINDS[paper],
    by: "documents",
    paper,
    description: { en: en[paper].title, sv: sv[paper].title },
    compose: composeFiledPaper,
  })
}
