package org.counciltracker.rules.cases;

import java.util.List;

/** The names of the library's facts, told where a case names none of them. A test holds the list true. */
final class FactNames {

    static final List<String> ALL = List.of(
            "AgainstTarget",
            "AsOfDate",
            "Blocked",
            "Circle",
            "Clock",
            "Course",
            "Dated",
            "Dependency",
            "Due",
            "Evidence",
            "Found",
            "Heading",
            "Inherits",
            "Item",
            "ItemStatus",
            "KeyMeaning",
            "LaggingReading",
            "Legend",
            "Likeness",
            "Linked",
            "Mention",
            "News",
            "Occurrence",
            "OtherKey",
            "Parts",
            "Promise",
            "Rating",
            "Reckoned",
            "ReckonedChange",
            "Reply",
            "Responsible",
            "SameWords",
            "Scheme",
            "Signal",
            "Slip",
            "Standing",
            "StatedDue",
            "StatedRating",
            "SupposedBetter",
            "ThinData",
            "Threshold",
            "Total",
            "Travelling",
            "Unheld");

    private FactNames() {}
}
