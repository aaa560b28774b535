/** Milliseconds of work after which a screen wants to be drawn and a press to be heard. */
const LONGEST = 40;

/** Ends this turn, so that what waits gets its own: drawing, a press of 取消. Not a frame: a hidden page gets none. */
function turn(): Promise<void> {
  return new Promise((next) => setTimeout(next, 0));
}

/** Takes the steps of a long piece of work, with a breath whenever it has held the page for a moment; `took` hears of each breath. */
export async function inBreaths<Step, Result>(
  steps: Generator<Step, Result>,
  took: (step: Step) => void = () => undefined,
): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < LONGEST) continue;
    took(step.value);
    await turn();
    since = performance.now();
  }
}
