import { definePermissions } from "@medusa-b2b/kit/permissions"

definePermissions([
  {
    name: "credit.read",
    by: "credit",
    scopes: ["company", "subtree"],
    // Whoever orders is told at checkout what is left, anyway.
    roles: { buyer: "company", approver: "company", finance: "subtree" },
    description: {
      en: "See the company's credit: the limit and what is left of it",
      sv: "Se företagets kredit: gränsen och vad som är kvar av den",
    },
  },
  {
    name: "credit.exceed",
    by: "credit",
    scopes: ["company"],
    description: {
      en: "Approve orders beyond the company's credit",
      sv: "Godkänna beställningar över företagets kredit",
    },
  },
  {
    name: "open_item.read",
    by: "credit",
    scopes: ["company", "subtree"],
    roles: { finance: "subtree" },
    description: {
      en: "See the company's invoices, payments and statement, or also those of the companies below it",
      sv: "Se företagets fakturor, betalningar och kontoutdrag, eller även dem för företagen under det",
    },
  },
])
