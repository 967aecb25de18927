package org.counciltracker.io.table;

import java.util.List;
import org.counciltracker.model.Note;

/**
 * A document as its format's reader leaves it: blocks in order, and what was noticed on the way.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param source the file's name, or what the application calls the data
 * @param blocks the blocks in order
 * @param notes what the reader noticed and took off, such as the marks of Markdown
 */
public record Document(String source, List<Block> blocks, List<Note> notes) {

    /**
     * Copies the lists.
     *
     * @param source the file's name, or what the application calls the data
     * @param blocks the blocks in order
     * @param notes what the reader noticed and took off, such as the marks of Markdown
     */
    public Document {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }
}
