import { useEffect, useState, type ComponentType } from "react";
import { MORE } from "../more-text";
import type { MorePartProps } from "./MorePart";

/** The third part, fetched when somebody first turns to it: most days nobody does. */
export function MoreDoor(props: MorePartProps) {
  const [Part, setPart] = useState<ComponentType<MorePartProps> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import(/* webpackChunkName: "more" */ "./MorePart").then(
      ({ MorePart }) => setPart(() => MorePart),
      () => setFailed(true),
    );
  }, []);
  if (failed) return <p role="alert">{MORE.notLoaded}</p>;
  return Part === null ? <p>{MORE.opening}</p> : <Part {...props} />;
}
