import { definePermissions } from "@medusa-b2b/kit/permissions"

definePermissions([
  {
    name: "company.read",
    by: "company",
    scopes: ["company", "subtree"],
    description: {
      en: "See the company, or also those below it",
      sv: "Se företaget, eller även dem under det",
    },
  },
  {
    name: "member.read",
    by: "company",
    scopes: ["company", "subtree"],
    description: {
      en: "See the company's members",
      sv: "Se företagets medlemmar",
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
      en: "Define the company's own roles",
      sv: "Bestämma företagets egna roller",
    },
  },
  {
    name: "address.manage",
    by: "company",
    scopes: ["company", "subtree"],
    description: {
      en: "Change the company's addresses, or also those of the companies below it",
      sv: "Ändra företagets adresser, eller även dem hos företagen under det",
    },
  },
  {
    name: "contact_point.manage",
    by: "company",
    scopes: ["company", "subtree"],
    description: {
      en: "Say which mail address of the company gets which document",
      sv: "Bestämma vilken av företagets e-postadresser som får vilket dokument",
    },
  },
  {
    name: "order.read",
    by: "company",
    scopes: ["own", "company", "subtree"],
    description: {
      en: "See own orders, the company's, or also those below it",
      sv: "Se egna order, företagets, eller även dem under det",
    },
  },
  {
    name: "order.place",
    by: "company",
    scopes: ["own", "company"],
    description: {
      en: "Place orders from own carts, or from the company's",
      sv: "Lägga order från egna varukorgar, eller från företagets",
    },
  },
  {
    name: "cart.manage",
    by: "company",
    scopes: ["own", "company"],
    description: {
      en: "Fill own carts, or the company's",
      sv: "Fylla egna varukorgar, eller företagets",
    },
  },
  {
    name: "activity.read",
    by: "company",
    scopes: ["company", "subtree"],
    description: {
      en: "See who did what in the company, or also in those below it",
      sv: "Se vem som gjort vad i företaget, eller även i dem under det",
    },
  },
])
