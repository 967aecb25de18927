package org.counciltracker.assessment;

/**
 * What words in a tracker signal about an item.
 *
 * <p>The lexicon gives each cue one of these; the evidence rules then say as which of them it counts, since "will be
 * completed" carries the cue of {@link #DONE} and counts as {@link #PROMISED}.
 */
public enum SignalKind {
    /** Delivered: "was circulated", "has been implemented". */
    DONE,
    /** Delivered by word of mouth: "gave a verbal update". */
    VERBAL,
    /** What came is all that will come: "no further figures are expected". */
    NOTHING_MORE,
    /** The owner asks to close: "propose to close", "recommended for removal". */
    CLOSE_REQUESTED,
    /** Promised or planned: "will be provided", "to agree a date". */
    PROMISED,
    /** Under way, requested or awaited: "is being drafted", "has been requested". */
    IN_PROGRESS,
    /** Said not to be done: "not yet completed", "has yet to be signed". */
    NOT_DONE,
    /** Nothing has begun: "not yet started", "awaiting allocation". */
    NOT_BEGUN,
    /** Says that there is nothing to say: "no update". */
    NO_NEWS,
    /** Work has stopped for now: "paused", "still on hold". */
    ON_HOLD,
    /** Declined: "not agreed", "does not propose to". */
    REFUSED,
    /** Impossible: "no longer feasible", "is not held in this form". */
    UNABLE,
    /** Another item or decision took its place: "superseded by". */
    SUPERSEDED,
    /** Events have made it pointless: "no longer relevant". */
    NO_LONGER_RELEVANT,
    /** Handed to another body or tracker: "transferred to". */
    TRANSFERRED,
    /** An answer that carries none of the cues. */
    REPLIED,
    /** Waits on something else: "in conjunction with", "subject to". */
    DEPENDS,
    /** Not for the public: "in Part 2", "official sensitive". */
    EXEMPT,
    /** Still open, without a word on how far it has come: "open", "live". */
    OPEN,
    /** Promised again and again: "regular updates", "quarterly". */
    RECURRING,
    /** In what was asked: it asks for an answer, "to explain", "to find out". */
    ANSWER_ASKED,
    /** In what was asked: it asks for something in writing or in figures, "a breakdown". */
    DATA_ASKED,
    /** In an update: what came is in writing or in figures, "a letter", "a link". */
    WRITTEN,
    /** In an update: the address of a page. */
    LINK;

    /**
     * Returns whether words of this kind say nothing of how far an item has come, but something beside that.
     *
     * @return whether this stands beside the status
     */
    public boolean standsBesideStatus() {
        return compareTo(DEPENDS) >= 0;
    }
}
