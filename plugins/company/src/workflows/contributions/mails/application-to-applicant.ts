import { defineMailKind } from "@medusa-b2b/kit/mail"
import { isOpen } from "../../../domain/application/application-status"
import { newApplicationLink } from "../../company-application/application-link"
import {
  applicationOf,
  factsOf,
  lastEntry,
  lettersText,
} from "../../company-application/application-letter"
import { APPLICANT_MAILS } from "../../company-application/application-mail"

defineMailKind({
  name: APPLICANT_MAILS.received,
  by: "company",
  paper: null,
  description: {
    en: "To an applicant: the application has been received",
    sv: "Till en sökande: ansökan är mottagen",
  },
  compose: async (mail, container) => {
    const application = await applicationOf(mail, container)
    if (!application || !isOpen(application.status)) {
      return null
    }
    const text = lettersText(mail)
    return {
      subject: text("received.subject"),
      paragraphs: [
        // By no name: until staff have looked, it is a stranger's text to an address that may be anybody's.
        text("received.greeting"),
        text("received.text"),
        text("received.hint"),
      ],
      facts: factsOf(mail, application),
      action: {
        label: text("open"),
        url: await newApplicationLink(application.id, container),
      },
    }
  },
})

defineMailKind({
  name: APPLICANT_MAILS.question,
  by: "company",
  paper: null,
  description: {
    en: "To an applicant: a question about the application",
    sv: "Till en sökande: en fråga om ansökan",
  },
  compose: async (mail, container) => {
    const application = await applicationOf(mail, container)
    if (application?.status !== "asked_back") {
      return null
    }
    const question = await lastEntry(application.id, "question", container)
    const text = lettersText(mail)
    return {
      subject: text("question.subject"),
      paragraphs: [
        text("greeting", { name: application.first_name }),
        text("question.text"),
        question?.text ?? "",
      ],
      facts: factsOf(mail, application),
      action: {
        label: text("question.open"),
        url: await newApplicationLink(application.id, container),
      },
    }
  },
})

defineMailKind({
  name: APPLICANT_MAILS.approved,
  by: "company",
  paper: null,
  description: {
    en: "To an applicant: the application has been approved",
    sv: "Till en sökande: ansökan är godkänd",
  },
  compose: async (mail, container) => {
    const application = await applicationOf(mail, container)
    if (application?.status !== "approved") {
      return null
    }
    const text = lettersText(mail)
    return {
      subject: text("approved.subject"),
      paragraphs: [
        text("greeting", { name: application.first_name }),
        text("approved.text"),
      ],
      facts: factsOf(mail, application),
    }
  },
})

defineMailKind({
  name: APPLICANT_MAILS.rejected,
  by: "company",
  paper: null,
  description: {
    en: "To an applicant: the application has been rejected",
    sv: "Till en sökande: ansökan är avslagen",
  },
  compose: async (mail, container) => {
    const application = await applicationOf(mail, container)
    if (application?.status !== "rejected") {
      return null
    }
    const decision = await lastEntry(application.id, "rejected", container)
    const text = lettersText(mail)
    return {
      subject: text("rejected.subject"),
      paragraphs: [
        text("greeting", { name: application.first_name }),
        text("rejected.text"),
        ...(decision?.text ? [text("rejected.reason"), decision.text] : []),
      ],
      facts: factsOf(mail, application),
    }
  },
})
