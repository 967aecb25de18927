package org.counciltracker.io.fuzz;

import com.google.common.collect.ImmutableList;

/** What the files are told apart by, of which each has its share of the tries, with what may be done to one. */
enum Kind {
    DOCX(Mutation.BYTES, Mutation.PARTS, Mutation.PARTS, Mutation.PARTS),
    XLSX(Mutation.BYTES, Mutation.PARTS, Mutation.PARTS, Mutation.PARTS),
    PDF(Mutation.BYTES, Mutation.VALUES, Mutation.STREAMS, Mutation.STREAMS),
    HTML(Mutation.BYTES, Mutation.MARKUP, Mutation.MARKUP, Mutation.LINES),
    JSON(Mutation.BYTES, Mutation.VALUES, Mutation.VALUES, Mutation.LINES),
    CSV(Mutation.BYTES, Mutation.VALUES, Mutation.LINES, Mutation.LINES),
    TEXT(Mutation.BYTES, Mutation.VALUES, Mutation.LINES, Mutation.LINES),
    /** Text whose columns only space parts. */
    LAYOUT(Mutation.BYTES, Mutation.VALUES, Mutation.LINES, Mutation.LINES);

    final ImmutableList<Mutation> mutations;

    Kind(Mutation... mutations) {
        this.mutations = ImmutableList.copyOf(mutations);
    }
}
