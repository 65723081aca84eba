/** Where questions are learnt, without base path; what leads there needs no more of it. */
export const studyPage = "/study/";
