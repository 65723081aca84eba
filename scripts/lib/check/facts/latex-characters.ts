const greek =
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho varsigma sigma tau upsilon phi chi psi omega".split(
    " ",
  );
const capitals = new Set("gamma delta theta lambda xi pi sigma upsilon phi psi omega".split(" "));

/** Characters by the name of LaTeX's command for them: Greek letters, and the signs of medical abstracts. */
export const latexCharacters: ReadonlyMap<string, string> = new Map([
  ...greek.map((name, index) => [name, String.fromCharCode(0x3b1 + index)] as const),
  ...greek.flatMap((name, index) =>
    capitals.has(name)
      ? [
          [
            name.charAt(0).toUpperCase() + name.slice(1),
            String.fromCharCode(0x391 + index),
          ] as const,
        ]
      : [],
  ),
  ...Object.entries({
    ...{ pm: "±", mp: "∓", times: "×", cdot: "·", div: "÷", sim: "∼", approx: "≈", equiv: "≡" },
    ...{ le: "≤", leq: "≤", ge: "≥", geq: "≥", ne: "≠", neq: "≠", ll: "≪", gg: "≫", infty: "∞" },
    ...{ rightarrow: "→", leftarrow: "←", degree: "°", circ: "°", sum: "∑" },
    ...{ textmu: "µ", textdegree: "°", varepsilon: "ε", vartheta: "θ", varphi: "φ", ldots: "…" },
  }),
]);
