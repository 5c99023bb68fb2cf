export {
  definePersonalData,
  listPersonalData,
  listPersonalDataByEmail,
  type Contact,
  type Person,
  type PersonalData,
} from "./personal-data"
