// AssemblyScript: how a layer of the network remembers. Training and reading use the same.

import { logisticOfFour, tangentOfFour } from "./activations";

/** The gate of four states: how much of them stays. */
function gateOf(forget: v128, peephole: v128, state: v128): v128 {
  return logisticOfFour(f32x4.add(forget, f32x4.mul(peephole, state)));
}

/** States of which so much stays, the rest taken from candidates. */
function moved(state: v128, gate: v128, candidate: v128): v128 {
  return f32x4.add(candidate, f32x4.mul(gate, f32x4.sub(state, candidate)));
}

/**
 * Carries the state of one direction over the words of a sentence, forwards or (steps below 0) backwards:
 * gate = logistic(forget + peephole × state), state = gate × state + (1 − gate) × candidate. Sixteen states at a time, since each waits long
 * for the word before.
 */
export function recur(
  candidates: usize,
  forgets: usize,
  step: isize,
  peepholes: usize,
  gates: usize,
  states: usize,
  stateStep: isize,
  words: i32,
  lanes: usize,
): void {
  for (let lane: usize = 0; lane < lanes; lane += 64) {
    const peephole0 = v128.load(peepholes + lane);
    const peephole1 = v128.load(peepholes + lane, 16);
    const peephole2 = v128.load(peepholes + lane, 32);
    const peephole3 = v128.load(peepholes + lane, 48);
    let state0 = f32x4.splat(0);
    let state1 = f32x4.splat(0);
    let state2 = f32x4.splat(0);
    let state3 = f32x4.splat(0);
    let from = lane;
    let to = lane;
    for (let word = 0; word < words; word++) {
      const forget = forgets + from;
      const candidate = candidates + from;
      const gate0 = gateOf(v128.load(forget), peephole0, state0);
      const gate1 = gateOf(v128.load(forget, 16), peephole1, state1);
      const gate2 = gateOf(v128.load(forget, 32), peephole2, state2);
      const gate3 = gateOf(v128.load(forget, 48), peephole3, state3);
      state0 = moved(state0, gate0, v128.load(candidate));
      state1 = moved(state1, gate1, v128.load(candidate, 16));
      state2 = moved(state2, gate2, v128.load(candidate, 32));
      state3 = moved(state3, gate3, v128.load(candidate, 48));
      v128.store(gates + to, gate0);
      v128.store(gates + to, gate1, 16);
      v128.store(gates + to, gate2, 32);
      v128.store(gates + to, gate3, 48);
      v128.store(states + to, state0);
      v128.store(states + to, state1, 16);
      v128.store(states + to, state2, 32);
      v128.store(states + to, state3, 48);
      from += step as usize;
      to += stateStep as usize;
    }
  }
}

/** Lets each state through as far as its output gate says, and the rest of the way what skipped the layer. */
export function letThrough(
  outputs: usize,
  skipped: usize,
  row: usize,
  skippedRow: usize,
  states: usize,
  results: usize,
  words: i32,
  lanes: usize,
): void {
  for (let word = 0; word < words; word++) {
    for (let lane: usize = 0; lane < lanes; lane += 16) {
      const gate = logisticOfFour(v128.load(outputs + lane));
      const bent = tangentOfFour(v128.load(states + lane));
      const skip = v128.load(skipped + lane);
      v128.store(results + lane, f32x4.add(skip, f32x4.mul(gate, f32x4.sub(bent, skip))));
    }
    outputs += row;
    skipped += skippedRow;
    states += lanes;
    results += lanes;
  }
}
