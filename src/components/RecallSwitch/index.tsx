import Link from "@docusaurus/Link";
import Translate from "@docusaurus/Translate";
import { type ReactNode, useState } from "react";
import { studyPage } from "../../study/study-page.ts";

type Props = {
  /** The paper, `<collection>/<id>`. */
  readonly name: string;
  /** An element of the card whose questions they are. */
  readonly card: Element;
};

/** Hides the answers of a paper, each to be opened once it is recalled, and leads to learning them for good. */
export function RecallSwitch({ name, card }: Props): ReactNode {
  const [isHidden, setHidden] = useState(false);
  const hide = () => {
    const questions = card.parentElement?.querySelectorAll("details.question") ?? [];
    for (const question of questions) question.toggleAttribute("open", isHidden);
    setHidden(!isHidden);
  };
  return (
    <>
      <button type="button" aria-pressed={isHidden} onClick={hide}>
        <Translate id="study.hide">遮住答案</Translate>
      </button>
      <Link to={`${studyPage}?papers=${name}`}>
        <Translate id="study.thisList">複習問答</Translate>
      </Link>
    </>
  );
}
