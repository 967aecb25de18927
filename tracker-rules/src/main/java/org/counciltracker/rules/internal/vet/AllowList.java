package org.counciltracker.rules.internal.vet;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What rules may use, member by member.
 *
 * <p>A line of the file names a class and, after a colon, the members that rules may use; a star stands for all of them.
 * A class without members may only be named. A package ends in {@code .*}: all of its classes may be used whole.
 * {@code Block{0..3}} stands for four classes. What stands after a {@code #} says why. This class is immutable and thread-safe.
 */
final class AllowList {

    private static final String ALL = "*";
    private static final String PACKAGE = ".*";
    private static final Pattern RANGE = Pattern.compile("\\{(\\d+)\\.\\.(\\d+)}");
    private static final Splitter WORDS = Splitter.on(' ').trimResults().omitEmptyStrings();

    private final Map<String, Set<String>> members = new HashMap<>();
    private final Set<String> packages = new HashSet<>();
    private final Set<String> also;

    private AllowList(String text, Collection<String> also) {
        this.also = Set.copyOf(also);
        text.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .forEach(this::add);
    }

    /** Reads the list of this library, and adds packages of the application. */
    static AllowList with(Collection<String> also) {
        try {
            return new AllowList(
                    Resources.toString(Resources.getResource(AllowList.class, "allowed.txt"), StandardCharsets.UTF_8),
                    also);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        Matcher range = RANGE.matcher(line);
        if (range.find()) {
            IntStream.rangeClosed(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)))
                    .forEach(number -> add(range.replaceFirst(String.valueOf(number))));
            return;
        }
        int colon = line.indexOf(':');
        if (line.endsWith(PACKAGE) && colon < 0) {
            packages.add(line.substring(0, line.length() - PACKAGE.length()));
            return;
        }
        String name = colon < 0 ? line : line.substring(0, colon);
        Set<String> added = members.computeIfAbsent(name, key -> new HashSet<>());
        WORDS.splitToStream(colon < 0 ? "" : line.substring(colon + 1)).forEach(added::add);
    }

    /** Returns whether a class may be named. */
    boolean allowsNaming(String name) {
        return members.containsKey(name) || isOfAllowedPackage(name);
    }

    /** Returns whether a line names a member of a class by its name. */
    boolean lists(String name, String member) {
        return members.getOrDefault(name, Set.of()).contains(member);
    }

    /** Returns whether a member that a class declares itself may be used. */
    boolean allows(String declaring, String member) {
        Set<String> listed = members.getOrDefault(declaring, Set.of());
        return listed.contains(member) || listed.contains(ALL) || isOfAllowedPackage(declaring);
    }

    private boolean isOfAllowedPackage(String name) {
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            return false;
        }
        String drawer = name.substring(0, dot);
        return packages.contains(drawer)
                || also.stream().anyMatch(one -> drawer.equals(one) || drawer.startsWith(one + "."));
    }
}
