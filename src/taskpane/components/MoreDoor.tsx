import { useEffect, useState, type ComponentType } from "react";
import { jobError } from "../../workbook/failure";
import { messageOf, type ScreenDoor } from "../../workbook/messages";
import { TEXT } from "../text";
import type { MorePartProps } from "./MorePart";

/** The third part, fetched when somebody first turns to it: most days nobody does. */
export function MoreDoor({ door, ...props }: MorePartProps & { readonly door: ScreenDoor }) {
  const [Part, setPart] = useState<ComponentType<MorePartProps> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import(/* webpackChunkName: "more" */ "./MorePart").then(
      ({ MorePart }) => setPart(() => MorePart),
      () => setFailed(true),
    );
  }, []);
  if (failed) return <p role="alert">{messageOf(jobError({ kind: "part-missing" }), door)}</p>;
  return Part === null ? <p>{TEXT.opening}</p> : <Part {...props} />;
}
