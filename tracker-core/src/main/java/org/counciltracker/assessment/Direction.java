package org.counciltracker.assessment;

/** Which way a measure has gone over its last readings, seen from what is better. */
public enum Direction {
    /** It has come nearer to what is wanted. */
    IMPROVING,
    /** It hasn't moved by more than what the policy takes for noise. */
    STEADY,
    /** It has gone away from what is wanted. */
    DETERIORATING
}
