/**
 * MeSH headings that say how, or on whom, was studied, and never what: papers on anything have
 * them. The first lines are NLM's check tags, which an indexer considers for every article; the
 * others are headings of study design, statistics and outcomes in general.
 * @see https://www.nlm.nih.gov/bsd/indexing/training/CHK_010.html (check tags)
 * @see https://meshb.nlm.nih.gov/record/ui?ui=D016021 (Epidemiologic Studies, and E05.318 around it)
 */
export const generalTopics: readonly string[] = `
  Humans; Animals; Male; Female; Pregnancy; Infant, Newborn; Infant; Child, Preschool; Child;
  Adolescent; Young Adult; Adult; Middle Aged; Aged; Aged, 80 and over; Cats; Cattle; Chick Embryo;
  Dogs; Guinea Pigs; Cricetinae; Mesocricetus; Mice; Rabbits; Rats; In Vitro Techniques;
  Rats, Wistar; Rats, Sprague-Dawley; Mice, Inbred C57BL; Mice, Inbred BALB C; Disease Models, Animal;
  Case Reports; Comparative Study; English Abstract; History, Ancient; History, Medieval;
  History, 15th Century; History, 16th Century; History, 17th Century; History, 18th Century;
  History, 19th Century; History, 20th Century; History, 21st Century

  Retrospective Studies; Prospective Studies; Cohort Studies; Cross-Sectional Studies;
  Case-Control Studies; Follow-Up Studies; Longitudinal Studies; Cross-Over Studies;
  Feasibility Studies; Pilot Projects; Epidemiologic Studies; Observational Studies as Topic;
  Controlled Before-After Studies; Historically Controlled Study; Interrupted Time Series Analysis;
  Non-Randomized Controlled Trials as Topic; Clinical Trials as Topic; Controlled Clinical Trials as Topic;
  Randomized Controlled Trials as Topic; Multicenter Studies as Topic; Evaluation Studies as Topic;
  Validation Studies as Topic; Double-Blind Method; Single-Blind Method; Random Allocation;
  Control Groups; Matched-Pair Analysis; Research Design; Sample Size; Patient Selection;
  Surveys and Questionnaires; Health Care Surveys; Interviews as Topic; Focus Groups;
  Qualitative Research; Self Report; Data Collection; Databases, Factual; Registries;
  Meta-Analysis as Topic; Systematic Reviews as Topic; Review Literature as Topic

  Sensitivity and Specificity; Predictive Value of Tests; Reproducibility of Results; ROC Curve;
  Area Under Curve; False Positive Reactions; False Negative Reactions; Observer Variation;
  Reference Values; Reference Standards; Logistic Models; Linear Models; Models, Statistical;
  Proportional Hazards Models; Multivariate Analysis; Regression Analysis; Analysis of Variance;
  Chi-Square Distribution; Statistics, Nonparametric; Statistics as Topic; Odds Ratio; Probability;
  Confidence Intervals; Kaplan-Meier Estimate; Survival Analysis; Propensity Score;
  Data Interpretation, Statistical; Bias; Confounding Factors, Epidemiologic; Bayes Theorem

  Treatment Outcome; Outcome Assessment, Health Care; Outcome Assessment (Health Care); Prognosis;
  Risk Factors; Risk Assessment; Risk; Time Factors; Age Factors; Sex Factors; Age Distribution;
  Sex Distribution; Age of Onset; Severity of Illness Index; Prevalence; Incidence; Survival Rate;
  Disease Progression; Disease-Free Survival; Recurrence; Acute Disease; Chronic Disease;
  Comorbidity
`
  .split(/[;\n]/)
  .map((topic) => topic.trim())
  .filter((topic) => topic !== "");
