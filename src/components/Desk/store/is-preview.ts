/** Whether the desk stands in the preview, with the records' folder at hand. */
export const isPreview = process.env.NODE_ENV === "development";
