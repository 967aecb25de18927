package org.counciltracker.model;

/** A rating in red, amber and green, with the blue and grey that some schemes add. What a colour means is its scheme's. */
public enum RagRating {
    /** Red. */
    RED,
    /** Amber. */
    AMBER,
    /** Green. */
    GREEN,
    /** Blue, in BRAG schemes what is done. */
    BLUE,
    /** Grey, what a scheme leaves unrated. */
    GREY
}
