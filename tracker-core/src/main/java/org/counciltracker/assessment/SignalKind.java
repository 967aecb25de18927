package org.counciltracker.assessment;

/**
 * What words in a tracker signal about an item.
 *
 * <p>The lexicon gives each cue one of these; the evidence rules then say as which of them it counts, since "will be
 * completed" carries the cue of {@link #DONE} and counts as {@link #PROMISED}.
 */
public enum SignalKind {
    /** Done: "has been implemented", "the bridge was repaired". */
    DONE,
    /** Handed over, which ends an item that asked for something to be handed over: "was circulated". */
    DELIVERED,
    /** Said, which ends an item that asked for an answer: "explained that". */
    ANSWERED,
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
    /** The item itself stays open, whatever has come: "item remains open", "kept on the tracker". */
    KEPT_OPEN,
    /** A step on the way, unless it is what was asked: "met the operator", "has drafted". */
    STEP,
    /** Work has begun, or was taken up again: "started", "resumed". */
    BEGUN,
    /** Something has happened that the lexicon has no word for. */
    HAPPENED,
    /** Delivered in part, or at an early stage: "phase 1 is complete". */
    PARTLY,
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
    /** Something has ended, which is done where it was to end: "stopped", "was not renewed". */
    ENDED,
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
    /** In what was asked: it asks for something to end or not to be done, "to stop charging". */
    STOP_ASKED,
    /** In an update: what came is in writing or in figures, "a letter", "a link". */
    WRITTEN,
    /** In an update: the address of a page. */
    LINK;

    /**
     * Returns whether words of this kind tell what has become of an item, and not only of a step: that it is paused, has ended, stays
     * open, has not begun or was taken up again.
     *
     * @return whether they outweigh what else an update says
     */
    public boolean tellsFate() {
        return switch (this) {
            case ON_HOLD,
                    REFUSED,
                    UNABLE,
                    SUPERSEDED,
                    NO_LONGER_RELEVANT,
                    TRANSFERRED,
                    NOT_BEGUN,
                    KEPT_OPEN,
                    BEGUN,
                    CLOSE_REQUESTED -> true;
            default -> false;
        };
    }

    /**
     * Returns whether words of this kind say nothing of how far an item has come, but something beside that.
     *
     * @return whether this stands beside the status
     */
    public boolean standsBesideStatus() {
        return compareTo(DEPENDS) >= 0;
    }
}
