import * as z from "../terms/zod";

/** Words separated by spaces. */
export const words = z.string("应为用空格隔开的词").transform((line) => line.split(/\s+/).filter(Boolean));
