import { packs } from "../src/packs";
import { noticeFaults, type Notice } from "./oracles/notice";
import { NOTICES } from "./oracles/notices";

test.each(packs.map((pack) => [pack.id, pack] as const))(
  "%s has tables, lists and figures as its notice prints them",
  (id, pack) => {
    expect(noticeFaults(pack, NOTICES[id] as Notice)).toEqual([]);
  },
);
