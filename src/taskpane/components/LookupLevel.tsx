import { makeStyles, tokens } from "@fluentui/react-components";
import type { LookupAnswer } from "../../core/lookup/search";
import { feeText, LOOKUP, nameListText, sessionText, slipLine, subjectsText, workTypesText } from "../lookup-text";
import { LookupList } from "./LookupList";

const useStyles = makeStyles({
  level: { padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  line: { margin: 0 },
  clause: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  printed: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** One level of an occupation as the notice prints it: money, subjects, clauses with their documents, days, lists of names. */
export function LookupLevel({ answer: { occupation, level, clauses } }: { readonly answer: LookupAnswer }) {
  const styles = useStyles();
  const workTypes = workTypesText(level);
  return (
    <div className={styles.level}>
      {!level.offered && <p className={styles.line}>{LOOKUP.notOffered}</p>}
      {workTypes !== "" && <p className={styles.line}>{workTypes}</p>}
      <p className={styles.line}>{`${feeText(level.fee)}；${subjectsText(level.subjects)}。`}</p>
      {clauses.map(({ id, printed, text, documents, slips }) => (
        <div key={id} className={styles.clause}>
          <p className={styles.printed}>{printed}</p>
          <p className={styles.line}>{text}</p>
          <LookupList title={LOOKUP.clauseDocuments} items={documents} />
          {slips.map((slip) => (
            <p key={slip.id} className={styles.line}>
              {slipLine(slip)}
            </p>
          ))}
        </div>
      ))}
      <LookupList title={LOOKUP.sessions} items={level.sessions.map(sessionText)} />
      {level.sessions.length === 0 && <p className={styles.line}>{LOOKUP.noSessions}</p>}
      <LookupList items={occupation.lists.map(nameListText)} />
    </div>
  );
}
