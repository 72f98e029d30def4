/** The package ships no types for its schemas. */
declare module 'discord-api-spec/zod' {
  import type { z } from 'zod';
  export const MessageCreateRequestSchema: z.core.$ZodType;
  export const CreateForumThreadRequestSchema: z.core.$ZodType;
  export const IncomingWebhookInteractionRequestSchema: z.core.$ZodType;
  export const IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema: z.core.$ZodType;
  export const ApplicationCommandUpdateRequestSchema: z.core.$ZodType;
  export const ApplicationCommandAutocompleteCallbackRequestSchema: z.core.$ZodType;
  export const ModalInteractionCallbackRequestSchema: z.core.$ZodType;
}
