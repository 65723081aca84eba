import fc from "fast-check";

/** The same texts in every run, so that a change fails by its own fault; another seed explores others. */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 69) });
