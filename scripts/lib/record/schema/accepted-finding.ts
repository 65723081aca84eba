import * as z from "zod";
import { requiredLocalized, requiredText, textField } from "./text-field.ts";

/** A finding that a curator looked at and accepts. */
export const acceptedFindingSchema = z.strictObject({
  code: requiredText({
    means: { en: "Code of the finding.", "zh-Hant": "檢查結果的代碼。" },
    example: "title-final-period",
  }),
  pointer: textField({
    means: {
      en: "JSON pointer of the value that it is about; of any value where absent.",
      "zh-Hant": "所指值的 JSON pointer；未填寫時指任何值。",
    },
    example: "/title/en",
  }),
  reason: requiredLocalized({
    means: { en: "Why it is accepted.", "zh-Hant": "接受的理由。" },
    example: { en: "The journal prints it so.", "zh-Hant": "期刊即如此刊印。" },
  }),
});

/** A finding that a curator has accepted, with the reason. */
export type AcceptedFinding = z.infer<typeof acceptedFindingSchema>;
