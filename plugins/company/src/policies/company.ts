import { definePolicies } from "@medusajs/framework/utils"

/** What staff may be allowed to do with companies and their people (Medusa's roles). */
export const companyPolicies = definePolicies([
  {
    name: "ReadCompany",
    resource: "company",
    operation: "read",
    description: "See companies, their tree, addresses and tax status",
  },
  {
    name: "CreateCompany",
    resource: "company",
    operation: "create",
    description: "Create companies and units",
  },
  {
    name: "UpdateCompany",
    resource: "company",
    operation: "update",
    description: "Change companies, their addresses and tax status; move them",
  },
  {
    name: "DeleteCompany",
    resource: "company",
    operation: "delete",
    description: "Delete companies",
  },
  {
    name: "ApproveCompany",
    resource: "company",
    operation: "approve",
    description: "Approve and reject firms that apply",
  },
  {
    name: "SuspendCompany",
    resource: "company",
    operation: "suspend",
    description: "Suspend companies, and activate them again",
  },
  {
    name: "CloseCompany",
    resource: "company",
    operation: "close",
    description: "Close companies, and open them again",
  },
  {
    name: "ImportCompany",
    resource: "company",
    operation: "import",
    description: "Import companies, units, addresses and members from files",
  },
  {
    name: "ReadCompanyMember",
    resource: "company_member",
    operation: "read",
    description: "See members, their roles and invitations",
  },
  {
    name: "CreateCompanyMember",
    resource: "company_member",
    operation: "create",
    description: "Add and invite members",
  },
  {
    name: "UpdateCompanyMember",
    resource: "company_member",
    operation: "update",
    description: "Change members and the roles that companies define",
  },
  {
    name: "DeleteCompanyMember",
    resource: "company_member",
    operation: "delete",
    description: "Remove members, and revoke invitations",
  },
  {
    name: "ReadCompanyPersonalData",
    resource: "company_personal_data",
    operation: "read",
    description:
      "See sole traders' numbers and members' contact data, and export them",
  },
  {
    name: "DeleteCompanyPersonalData",
    resource: "company_personal_data",
    operation: "delete",
    description: "Erase members' personal data",
  },
  {
    name: "ReadCompanyApplication",
    resource: "company_application",
    operation: "read",
    description: "See the applications of firms",
  },
  {
    name: "ReadCompanyActivity",
    resource: "company_activity",
    operation: "read",
    description: "See who did what",
  },
])
