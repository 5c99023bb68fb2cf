import { definePermissions } from "@medusa-b2b/kit/permissions"

// How far each reaches, the scope says beside it.
definePermissions([
  {
    name: "company.read",
    by: "company",
    scopes: ["company", "subtree"],
    description: {
      en: "See the company",
      sv: "Se företaget",
    },
  },
  {
    name: "member.read",
    by: "company",
    scopes: ["company", "subtree"],
    description: {
      en: "See members",
      sv: "Se medlemmar",
    },
  },
  {
    name: "member.manage",
    by: "company",
    scopes: ["company", "subtree"],
    description: {
      en: "Invite members, give them roles, and remove them",
      sv: "Bjuda in medlemmar, ge dem roller, och ta bort dem",
    },
  },
  {
    name: "role.manage",
    by: "company",
    scopes: ["company", "subtree"],
    description: {
      en: "Define roles of its own",
      sv: "Bestämma egna roller",
    },
  },
  {
    name: "address.manage",
    by: "company",
    scopes: ["company", "subtree"],
    description: {
      en: "Change addresses",
      sv: "Ändra adresser",
    },
  },
  {
    name: "contact_point.manage",
    by: "company",
    scopes: ["company", "subtree"],
    description: {
      en: "Say which mail address gets which document",
      sv: "Bestämma vilken e-postadress som får vilket dokument",
    },
  },
  {
    name: "order.read",
    by: "company",
    scopes: ["own", "company", "subtree"],
    description: {
      en: "See orders",
      sv: "Se order",
    },
  },
  {
    name: "order.place",
    by: "company",
    scopes: ["own", "company"],
    description: {
      en: "Place orders",
      sv: "Lägga order",
    },
  },
  {
    name: "cart.manage",
    by: "company",
    scopes: ["own", "company"],
    description: {
      en: "Fill carts",
      sv: "Fylla varukorgar",
    },
  },
  {
    name: "invoice.receive",
    by: "company",
    scopes: ["company", "subtree"],
    description: {
      en: "Get invoices and reminders for which no address is named, or also those of the companies below it",
      sv: "Få fakturor och påminnelser som ingen adress är utpekad för, eller även dem till företagen under det",
    },
  },
  {
    name: "activity.read",
    by: "company",
    scopes: ["company", "subtree"],
    description: {
      en: "See who did what",
      sv: "Se vem som har gjort vad",
    },
  },
])
