import { logIn } from "../client.mjs"
import { tokenIn } from "../mailbox.mjs"
import { newOrganizationNumber } from "../new-number.mjs"

export const title = "A firm becomes a customer"

/** What the demo's store asks of applicants besides: see medusa-config. */
const FIELDS = { trade: "building" }

const SITE = {
  address_1: "Verkstadsgatan 4",
  postal_code: "721 30",
  city: "Västerås",
  country_code: "se",
}

const NAMES = { invoice: "Accounts office", delivery_note: "Goods reception" }

const apply = async ({ story, shop, mailbox }, number) => {
  const email = `nina+${number}@nybyggarna.example`
  await shop.post("/store/company-applications", {
    email,
    language: "en",
    company_name: "Nybyggarna i Västerås AB",
    country_code: "se",
    organization_number: number,
    first_name: "Nina",
    last_name: "Åkerblom",
    billing_address: SITE,
    delivery_address: SITE,
    wanted_terms: "30 days net",
    fields: FIELDS,
  })
  const mail = await mailbox.mailTo(email)
  story.expect(
    "Nina gets a mail",
    mail.subject,
    "We have received your application"
  )
  return email
}

const wrongNumber = async ({ story, shop }, number) => {
  const last = (Number(number.at(-1)) + 1) % 10
  const { status, body } = await shop.ask(
    "POST",
    "/store/company-applications",
    {
      email: "nina@nybyggarna.example",
      language: "en",
      company_name: "Nybyggarna",
      country_code: "se",
      organization_number: `${number.slice(0, -1)}${last}`,
      first_name: "Nina",
      last_name: "Åkerblom",
      billing_address: SITE,
      fields: FIELDS,
    }
  )
  story.expect("A mistyped organisation number", status, 400)
  story.say(`  “${body.message}”`)
}

const inQueue = async (admin, number) => {
  const { company_applications } = await admin.get(
    "/admin/company-applications?status=submitted&limit=200"
  )
  return company_applications.find(
    ({ organization_number }) => organization_number === number
  )
}

const askBack = async ({ story, shop, mailbox }, admin, { id, email }) => {
  const question = "Where do you want the goods on Fridays?"
  await admin.post(`/admin/company-applications/${id}/ask-back`, { question })
  const mail = await mailbox.mailTo(email, ({ text }) =>
    text.includes(question)
  )
  story.expect("The staff's question reaches her", Boolean(mail), true)
  await shop.post("/store/company-applications/follow-up", {
    token: tokenIn(mail),
    text: "To the workshop, before noon.",
  })
}

const accept = async ({ shop, mailbox, figures }, email, name) => {
  const mail = await mailbox.mailTo(email, ({ template }) =>
    template.includes("invitation")
  )
  await shop.post("/store/company-invitations/accept", {
    token: tokenIn(mail),
    password: figures.password,
    ...name,
  })
  const again = await shop.ask("POST", "/store/company-invitations/accept", {
    token: tokenIn(mail),
    password: figures.password,
    ...name,
  })
  return {
    person: await logIn(shop, "customer", email, figures.password),
    again: again.status,
  }
}

export const tell = async (tour) => {
  const { story, staff, memory } = tour
  const number = newOrganizationNumber()
  const admin = await staff("admin")

  story.say("Nina's firm is unknown here. She applies in the storefront.")
  await wrongNumber(tour, number)
  const email = await apply(tour, number)
  const waiting = await inQueue(admin, number)
  story.expect("It waits in the staff's queue", waiting?.status, "submitted")

  await askBack(tour, admin, { id: waiting.id, email })
  const answered = await inQueue(admin, number)
  story.expect("She answers, and it waits again", answered?.status, "submitted")

  const { company_application } = await admin.post(
    `/admin/company-applications/${waiting.id}/approve`,
    { as: "company" }
  )
  story.expect("It is approved", company_application.status, "approved")
  const company_id = company_application.company.id
  const { person: nina, again } = await accept(tour, email, {
    first_name: "Nina",
    last_name: "Åkerblom",
  })
  story.expect("The invitation is accepted a second time", again < 300, false)
  const { buyer } = await nina.get("/store/buyer")
  story.expect("Nina is now", buyer.role, "admin")
  story.expect("of", buyer.company.name, "Nybyggarna i Västerås AB")

  const theirs = `/store/companies/${company_id}`
  const colleague = `olle+${number}@nybyggarna.example`
  await nina.post(`${theirs}/invitations`, {
    email: colleague,
    first_name: "Olle",
    last_name: "Ström",
    role: "buyer",
    language: "en",
  })
  const { person: olle } = await accept(tour, colleague, {
    first_name: "Olle",
    last_name: "Ström",
  })
  const { buyer: his } = await olle.get("/store/buyer")
  story.expect("She invites Olle, who is now", his.role, "buyer")

  story.say("Invoices go to one address, deliveries to another.")
  const post = {
    invoice: `invoice+${number}@nybyggarna.example`,
    delivery_note: `goods+${number}@nybyggarna.example`,
  }
  for (const [paper, address] of Object.entries(post)) {
    await nina.post(`${theirs}/contact-points`, {
      name: NAMES[paper],
      email: address,
      language: "en",
      papers: [paper],
    })
  }
  const { mail_preview } = await nina.get(`${theirs}/mail-preview`)
  for (const [paper, address] of Object.entries(post)) {
    const { recipients } = mail_preview.find((each) => each.paper === paper)
    story.expect(
      `Who gets the ${paper.replace("_", " ")}`,
      recipients.map((recipient) => recipient.email),
      [address]
    )
  }
  memory.newCustomer = {
    company_id,
    admin: email,
    buyer: olle,
    email: colleague,
    post,
  }
}
