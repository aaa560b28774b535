import { makeStyles, tokens } from "@fluentui/react-components";
import type { Premises } from "../../core/decide/decide";
import type { AuditRow } from "../../core/audit";
import { ledgerOf } from "../../core/explain/row";
import type { Place } from "../place";
import { clauseTitle, highestLine, otherClauses } from "../row-text";
import type { Told } from "../sentences";
import { TEXT } from "../text";
import { Fold } from "./Fold";
import { LedgerClauseView } from "./LedgerClauseView";
import { OtherLevels } from "./OtherLevels";
import { PlaceLink } from "./PlaceLink";

const useStyles = makeStyles({
  detail: {
    paddingBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    fontSize: "inherit",
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, listStyleType: "disc" },
  line: { margin: `${tokens.spacingVerticalXS} 0 0` },
});

interface Props {
  readonly row: AuditRow;
  readonly terms: Premises;
  /** What else there is to say, beside what the card says already. */
  readonly further: readonly Told[];
  readonly onGo: (place: Place) => void;
}

/** Why a row got its verdict: the other reasons, the clause that decides it, what it must bring, and when it may come. */
export function RowDetail({ row, terms, further, onGo }: Props) {
  const styles = useStyles();
  const { decision } = row;
  const deciding = decision.clause ?? decision.nearest;
  const ledger = ledgerOf(row);
  const first = ledger.filter(({ id }) => id === deciding?.clause.id);
  const others = ledger.filter(({ id }) => id !== deciding?.clause.id);
  return (
    <div className={styles.detail}>
      {further.length > 0 && (
        <ul className={styles.list}>
          {further.map(({ sentence, place }) => (
            <li key={sentence}>
              {sentence}
              {place !== null && (
                <PlaceLink place={place} own={row.reading?.name ?? null} name={row.applicant.name} onGo={onGo} />
              )}
            </li>
          ))}
        </ul>
      )}
      {first.length > 0 && <h3 className={styles.title}>{clauseTitle(decision)}</h3>}
      {first.map((clause) => (
        <LedgerClauseView key={clause.id} clause={clause} />
      ))}
      {others.length > 0 && (
        <Fold title={otherClauses(others.length)}>
          {others.map((clause) => (
            <LedgerClauseView key={clause.id} clause={clause} />
          ))}
        </Fold>
      )}
      {decision.occupation !== null && (
        <Fold title={TEXT.otherLevels}>
          <OtherLevels row={row} terms={terms} />
        </Fold>
      )}
      {decision.documents.length > 0 && (
        <>
          <h3 className={styles.title}>{TEXT.documents}</h3>
          <ul className={styles.list}>
            {decision.documents.map((document) => (
              <li key={document}>{document}</li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.line}>{highestLine(decision)}</p>
    </div>
  );
}
