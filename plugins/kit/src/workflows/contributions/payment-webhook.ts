import { leadPaymentWebhookToDoor } from "../../door/seams/payment-webhook"

leadPaymentWebhookToDoor()
