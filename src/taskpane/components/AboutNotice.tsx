import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { noticeFacts } from "../../core/explain/notice-facts";
import type { RulePack } from "../../core/law/schema";
import { noticeFactLine, noticeSource, noticeTerm, slipResult } from "../notice-text";
import { TEXT } from "../text";
import { Fold } from "./Fold";

const useStyles = makeStyles({
  about: {
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  line: { margin: 0 },
  slips: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: "none" },
  slip: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  pair: { display: "grid", gridTemplateColumns: "3em minmax(0, 1fr)", margin: 0 },
  value: { margin: 0, color: tokens.colorNeutralForeground1 },
});

interface Props {
  readonly pack: RulePack;
  readonly title: string;
}

/** Who gave the notice, when it holds, what else the clerk should know of it, and where its print is wrong: what it says, what we use, why. */
export function AboutNotice({ pack, title }: Props) {
  const styles = useStyles();
  const facts = noticeFacts(pack);
  return (
    <Fold title={title}>
      <div className={styles.about}>
        <p className={styles.line}>{noticeSource(pack)}</p>
        <p className={styles.line}>{noticeTerm(pack)}</p>
        {facts.length > 0 && (
          <ul className={styles.slips}>
            {facts.map(({ title: name, text, at }) => (
              <li key={`${name}${text}`} className={styles.slip}>
                {at}
                <p className={mergeClasses(styles.line, styles.value)}>{noticeFactLine(name, text)}</p>
              </li>
            ))}
          </ul>
        )}
        {pack.slips.length > 0 && (
          <>
            <p className={styles.line}>{TEXT.slipsHint}</p>
            <ul className={styles.slips}>
              {pack.slips.map((slip) => (
                <li key={slip.id} className={styles.slip}>
                  {slip.at}
                  <dl className={styles.pair}>
                    <dt>{TEXT.slipPrinted}</dt>
                    <dd className={styles.value}>{slip.printed}</dd>
                    <dt>{TEXT.slipUsed}</dt>
                    <dd className={styles.value}>{slipResult(slip)}</dd>
                  </dl>
                  {slip.why}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Fold>
  );
}
