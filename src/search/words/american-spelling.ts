/** What British endings and parts of words become, in this order. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/^practis/, "practic"],
  [/^enquir/, "inquir"],
  [/sulph/g, "sulf"],
  [/leuc(?=[aeio])/g, "leuk"],
  [/man(?:oeu|eu)vr(?:e(?=s?$))?/, "maneuver"],
  [/^scept/, "skept"],
  [/^grey/, "gray"],
  [/plough/, "plow"],
  [/^draught/, "draft"],
  [/^(re|s)?mou(?=l[dt])/, "$1mo"],
  [/(?<=judg|acknowledg)ement/, "ment"],
  [/^artefact/, "artifact"],
  // Latin diphthongs: not at the end, where `ae` is a plural and `oe` as in shoe.
  [/(?<=.)oe(?=a|[a-z]{2})|^oe(?=[a-z])|ae(?=[a-z])/g, "e"],
  [
    /(?<=tum|behavi|col|fav|flav|harb|hon|hum|lab|neighb|vap|vig|rig|arm|endeav|cland|rum|clam|glam|sav|od|val|ferv|ranc|splend|parl|succ|arb|ard|cand|demean|savi|misdemean|enam|clang)our(?!nal)/,
    "or",
  ],
  [/([bt])re(?=s?$)/, "$1er"],
  [/([bt])r(?=ed$|ing$)/, "$1er"],
  [/(?<=cent|fib)re(?=[a-z]{3})/, "er"],
  [/ys(?=e[drs]?$|ers$|ing$|able$)/, "yz"],
  [/is(?=e[drs]?$|ers$|ing(?:ly)?$|ations?$|ational(?:ly)?$|abl[ey]$|ability$|ements?$)/, "iz"],
  [/(?<=[aeiouy][^aeiouy]*[aeiou])ll(?=ed$|ing$|ers?$|ors?$|ists?$|ments?$)/, "l"],
  [/(?<=i)llful/, "lful"],
  [/ogue(?=s?$|d$)/, "og"],
  [/(?<=def|off|lic|pret)ence/, "ense"],
  [/(?<=gra|progra)mme(?=s?$)/, "m"],
];

/**
 * Pairs that no rule has, British then American: those of a public list that papers may have, and
 * medical ones.
 * @see https://github.com/hyperreality/American-British-English-Translator (MIT), whose 1,700 pairs the rules were held against
 */
const pairs =
  "aeroplane/airplane aeroplanes/airplanes aluminium/aluminum axe/ax biassed/biased biassing/biasing " +
  "callipers/calipers catalogued/cataloged cataloguing/cataloging chilli/chili connexion/connection " +
  "connexions/connections disc/disk discs/disks focussed/focused focussing/focusing " +
  "speciality/specialty specialities/specialties dietitian/dietician dietitians/dieticians " +
  "learnt/learned burnt/burned spelt/spelled inflexion/inflection jewellery/jewelry " +
  "licencing/licensing likeable/likable meagre/meager moustache/mustache neurone/neuron " +
  "neurones/neurons mollusc/mollusk molluscs/mollusks omelette/omelet pyjamas/pajamas " +
  "syphon/siphon syphons/siphons tyre/tire tyres/tires waggon/wagon woollen/woolen " +
  "worshipper/worshiper yoghourt/yogurt yoghurt/yogurt yoghurts/yogurts";

const words: ReadonlyMap<string, string> = new Map(
  pairs.split(" ").map((pair) => {
    const [british = "", american = ""] = pair.split("/");
    return [british, american];
  }),
);

/**
 * A folded English word as Americans spell it. It need be no word: what matters is that both
 * spellings become one, and different words don't.
 * @example spellAmerican("haemorrhage") // "hemorrhage"
 */
export function spellAmerican(word: string): string {
  const known = words.get(word);
  if (known !== undefined) return known;
  return rules.reduce((spelled, [british, american]) => spelled.replace(british, american), word);
}
