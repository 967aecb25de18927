package org.counciltracker.assessment;

/** What makes one proposal weigh more than another, in the order in which it is looked at. */
public enum Advantage {
    /** Its pack is laid over the other's. */
    PACK,
    /** The policy gives its rule more strength. */
    STRENGTH,
    /** It rests on an update of a later date. */
    DATE,
    /** It rests on an update that stands later, of the same date or none. */
    UPDATE,
    /** It rests on words of the same update that are more to the point. */
    RELEVANCE,
    /** It rests on later words of the same update. */
    POSITION,
    /** Nothing: both weigh the same. */
    NONE
}
