"use strict";
// Figures and names in words that a person reads; knows what the kinds, terms and metrics of lrcode mean.

const Words = (() => {
  const KINDS = {
    pass: ["Right", "the answer is right"],
    wrong: ["Wrong answer", "it ran, and the answer is not the one expected"],
    runtime: ["Run-time error", "it was loaded and failed while running"],
    timeout: ["Out of time", "it did not end in its time"],
    resource: ["Out of bounds", "it used up its memory or wrote too much"],
    load: ["Load error", "it could be read, not loaded or compiled"],
    syntax: ["Syntax error", "the interpreter could not read it"],
    cheat: ["Cheat", "it did what no honest program does"],
    no_program: ["No program", "the response has no program in the form asked for"],
    unjudged: ["Not judged", "there is no test for what was asked"],
    infra: ["Machine fault", "the machine failed, not the program"],
  };
  const TERMS = {
    structure: "tags of the response, each once and in order",
    syntax: "share of the program that the grammar can read",
    runs: "loaded and ended by itself without an error",
    correct: "the answer is right",
    computed: "the right answer follows from a computation",
    compiles: "share of the program before its first fault",
    critic: "what the critic makes of the program",
  };
  const ARMS = {
    before: "before GRPO",
    after: "after",
    eval: "evaluated",
    coarse: "after the coarse stage",
    control: "control",
  };
  const METRICS = {
    "completions/mean_length": "Length of completions",
    entropy: "Entropy",
    reward: "Reward",
    pass_rate: "Pass rate",
    loss: "Loss",
  };
  const COMPUTED = {
    yes: "the answer follows from a computation",
    no: "the answer does not follow from a computation",
    abstain: "whether the answer was computed is open",
  };
  const ENDINGS = {
    ok: "ended by itself",
    error: "ended with an error",
    timeout: "stopped: out of time",
    memory: "stopped: out of memory",
    output_limit: "stopped: too much output",
    killed: "killed",
  };
  const UNKNOWN = "–";

  // Own properties only: a kind named `constructor` is a kind that we have no words for.
  const of = (table, key, otherwise) => (Object.hasOwn(table, key ?? "") ? table[key] : otherwise);
  const kind = (name) => of(KINDS, name, [Dom.shown(name || UNKNOWN), ""])[0];
  const kindMeans = (name) => of(KINDS, name, ["", ""])[1];
  const arm = (name) => of(ARMS, name, Dom.shown(name));
  const metric = (name) => of(METRICS, name, Dom.shown(name));
  const kindOf = (rollout) => (rollout.outcome === "fail" ? rollout.kind || "fail" : rollout.outcome);
  const isNumber = (value) => typeof value === "number" && Number.isFinite(value);

  // A tie goes to the even digit, as in Python: the page must not say +22.3 where a sentence from there says +22.2.
  function tenths(value) {
    const up = Math.round(10 * value);
    return ((Math.abs((10 * value) % 1) === 0.5 && up % 2 !== 0 ? up - 1 : up) / 10).toFixed(1);
  }

  function percent(value) {
    return isNumber(value) ? `${tenths(100 * value)} %` : UNKNOWN;
  }

  function between(low, high) {
    return isNumber(low) && isNumber(high) ? `${tenths(100 * low)} – ${tenths(100 * high)} %` : "";
  }

  function points(value) {
    if (!isNumber(value)) return UNKNOWN;
    return `${value < 0 ? "−" : "+"}${tenths(Math.abs(100 * value))}`;
  }

  const count = (value) => (isNumber(value) ? value.toLocaleString("en-GB") : UNKNOWN);

  function figure(value, digits = 4) {
    if (!isNumber(value)) return value === null || value === undefined ? UNKNOWN : Dom.shown(value);
    return Number.isInteger(value) ? count(value) : String(Number(value.toPrecision(digits)));
  }

  function seconds(value) {
    if (!isNumber(value)) return UNKNOWN;
    if (value < 60) return `${Number(value.toPrecision(value < 1 ? 1 : 2))} s`;
    if (value < 3600) return `${Math.floor(value / 60)} min ${Math.round(value % 60)} s`;
    return `${Math.floor(value / 3600)} h ${Math.round((value % 3600) / 60)} min`;
  }

  function bytes(value) {
    if (!isNumber(value)) return UNKNOWN;
    return value < 2 ** 20 ? `${Math.ceil(value / 1024)} KiB` : `${(value / 2 ** 20).toFixed(1)} MiB`;
  }

  const score = (value) => (isNumber(value) ? value.toFixed(3) : UNKNOWN);
  const plural = (value, one, many = `${one}s`) => `${count(value)} ${value === 1 ? one : many}`;
  const term = (name) => of(TERMS, name, "a term of an extension");
  const computed = (value) => of(COMPUTED, value, "");
  const ending = (value) => of(ENDINGS, value, Dom.shown(value ?? "was not run"));
  const kinds = Object.keys(KINDS);

  return {
    UNKNOWN,
    kinds,
    kind,
    kindMeans,
    kindOf,
    arm,
    metric,
    term,
    computed,
    ending,
    isNumber,
    percent,
    between,
    points,
    count,
    figure,
    score,
    seconds,
    bytes,
    plural,
  };
})();
