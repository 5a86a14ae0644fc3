/**
 * Verbs of change with all their forms; the amount stands as their object or after `by`.
 * `market` verbs change only levels (shares, indexes): their object is an amount of change in percent or points,
 * and something gained or lost otherwise.
 */
export const UP_VERBS =
  "rise rises rose risen rising climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring increase increases increased increasing grow grows grew grown growing advance advances advanced advancing rally rallies rallied rallying spike spikes spiked spiking swell swells swelled swollen swelling expand expands expanded expanding leap leaps leapt leaped leaping rocket rocketed skyrocket skyrocketed rebound rebounds rebounded rebounding strengthen strengthens strengthened strengthening appreciate appreciated appreciates raise raises raised raising hike hikes hiked hiking boost boosts boosted boosting lift lifts lifted lifting accelerate accelerated improve improves improved improving popped firm firms firmed firming bounce bounces bounced bouncing recover recovers recovered recovering creep creeps crept creeping balloon ballooned ballooning multiply escalate escalated mount mounted mounting widen widens widened widening lengthen lengthens lengthened lengthening deepen deepened enlarge enlarged extend extends extended extending quicken inflate inflated warm warms warmed warming";

export const DOWN_VERBS =
  "fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing plunge plunges plunged plunging plummet plummets plummeted plummeting tumble tumbles tumbled tumbling slump slumps slumped slumping slide slides slid sliding sink sinks sank sunk sinking dip dips dipped dipping slip slips slipped slipping shrink shrinks shrank shrunk shrinking contract contracts contracted contracting ease eases eased easing retreat retreats retreated retreating weaken weakens weakened weakening depreciate depreciated depreciates crash crashes crashed crashing dive dives dived dove diving reduce reduces reduced reducing lower lowers lowered lowering cut cuts cutting slash slashes slashed slashing trim trims trimmed trimming halve shorten shortened narrow narrowed narrows skid skids skidded crater cratered tank tanks tanked tanking nosedive nosedived soften softens softened softening ebb ebbed fade faded pare pares pared wane waned backslide collapse collapses collapsed collapsing deteriorate deteriorated recede recedes receded receding subside subsided diminish diminished dwindle dwindled thin thinned cool cools cooled cooling slow slows slowed slowing";

/** Verbs whose object is an amount of change only in percent, points or basis points. */
export const UP_MARKET_VERBS = "gain gains gained gaining add adds added adding";
export const DOWN_MARKET_VERBS = "lose loses lost losing shed sheds shedding";

/** Nouns of change before `of` (`a drop of 5 percent`). */
export const UP_NOUNS = "rise increase jump surge growth gain climb hike advance uptick";
export const DOWN_NOUNS = "drop fall decline decrease plunge slump reduction cut slide dip contraction";
