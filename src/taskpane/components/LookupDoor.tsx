import { useEffect, useState, type ComponentType } from "react";
import { jobError } from "../../workbook/failure";
import { messageOf, type ScreenDoor } from "../../workbook/messages";
import { LOOKUP_TITLE, TEXT } from "../text";
import { Fold } from "./Fold";
import type { LookupPartProps } from "./LookupPart";

interface Props extends LookupPartProps {
  readonly door: ScreenDoor;
}

/** Behind its title what the notice says, fetched when somebody first opens it. */
export function LookupDoor({ door, ...props }: Props) {
  return (
    <Fold title={LOOKUP_TITLE}>
      <Fetched door={door} {...props} />
    </Fold>
  );
}

function Fetched({ door, ...props }: Props) {
  const [Part, setPart] = useState<ComponentType<LookupPartProps> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import(/* webpackChunkName: "lookup" */ "./LookupPart").then(
      ({ LookupPart }) => setPart(() => LookupPart),
      () => setFailed(true),
    );
  }, []);
  if (failed) return <p role="alert">{messageOf(jobError({ kind: "part-missing" }), door)}</p>;
  return Part === null ? <p>{TEXT.opening}</p> : <Part {...props} />;
}
