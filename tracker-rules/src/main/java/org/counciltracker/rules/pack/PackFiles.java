package org.counciltracker.rules.pack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Predicate;

/** The files of a pack, by their name with forward slashes, wherever its folder lies. */
interface PackFiles {

    /**
     * Fetches the texts of files.
     *
     * @param wanted tells by its name whether a file is wanted
     * @param problems takes what is wrong with them, and what {@code pack.index} says of them that isn't so
     * @return the texts by name, sorted; line ends are {@code \n}
     * @throws RulePackException if there is no such pack
     */
    Map<String, String> texts(Predicate<String> wanted, Problems problems);

    /** Reads text as every file of a pack is written. */
    static String text(byte[] bytes, String name, Problems problems) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\uFEFF", "")
                    .replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            problems.add(name, "is not UTF-8. Maybe save it again with that encoding.");
            return "";
        }
    }
}
