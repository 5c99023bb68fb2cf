import { postForAnswer, store } from "../app/store-client"
import { problemsOf, type Problems } from "./problems"

type Label = { en: string; sv: string }

/** A question of the merchant's own. */
export type OwnField = {
  key: string
  type: "text" | "number" | "boolean" | "date" | "choice"
  required: boolean
  label: Label
  choices?: { value: string; label: Label }[]
}

/** What the application page asks. */
export type ApplicationForm = {
  fields: OwnField[]
  home_country: string
  countries: string[]
}

export type ApplicationAddress = {
  address_1: string
  address_2?: string | null
  postal_code: string
  city: string
  country_code: string
}

/** What a firm says about itself. */
export type ApplicationData = {
  company_name: string
  country_code: string
  organization_number: string
  vat_id: string | null
  first_name: string
  last_name: string
  phone: string | null
  billing_address: ApplicationAddress
  delivery_address: ApplicationAddress | null
  wanted_terms: string | null
  message: string | null
  fields: Record<string, string | number | boolean>
}

/** An application as its applicant sees it. */
export type Application = ApplicationData & {
  status: "submitted" | "asked_back" | "approved" | "rejected" | "withdrawn"
  email: string
  created_at: string
  history: { kind: string; text: string | null; created_at: string }[]
}

/** The store has refused what was written, field by field where it can say so. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly problems: Problems,
    readonly status: number
  ) {
    super(message)
  }
}

const post = async <T>(
  path: string,
  body: Record<string, unknown>
): Promise<T> => {
  const response = await postForAnswer(path, body)
  const answer = (await response.json().catch(() => ({}))) as T & {
    message?: string
    code?: string
  }
  if (!response.ok) {
    throw new Refusal(
      answer.message ?? "",
      problemsOf(answer.code),
      response.status
    )
  }
  return answer
}

const PATH = "/store/company-applications"

/** What is asked, besides what every application asks. */
export const readForm = async (): Promise<ApplicationForm> => {
  const { application_form } = await store().client.fetch<{
    application_form: ApplicationForm
  }>("/store/company-applications/form")
  return application_form
}

/** Sends an application. The store's thanks are the same for everybody. */
export const sendApplication = (
  application: ApplicationData & {
    email: string
    language: string
    website: string
  }
): Promise<unknown> => post(PATH, application)

/** The application that a secret link leads to. */
export const readApplication = async (token: string): Promise<Application> =>
  (
    await post<{ company_application: Application }>(`${PATH}/look-up`, {
      token,
    })
  ).company_application

/** Answers a question, and changes what was written. */
export const followUp = async (
  token: string,
  given: { text: string | null; changes?: ApplicationData }
): Promise<Application> =>
  (
    await post<{ company_application: Application }>(`${PATH}/follow-up`, {
      token,
      ...given,
    })
  ).company_application

/** Takes an application back. */
export const withdraw = async (token: string): Promise<Application> =>
  (
    await post<{ company_application: Application }>(`${PATH}/withdraw`, {
      token,
    })
  ).company_application
