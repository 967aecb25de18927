package org.counciltracker.rules.pack;

import com.google.common.collect.ImmutableSortedMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a pack lies: in a folder, in a jar, or on the class path, all alike. The same files give equal packs of the same
 * hash from each.
 *
 * <p>This class is immutable and thread-safe. Nothing is kept: each call reads the files as they are then.
 */
public final class PackSource {

    private final String name;
    private final PackFiles files;

    private PackSource(String name, PackFiles files) {
        this.name = name;
        this.files = files;
    }

    /**
     * Obtains the source of a pack in a folder or in a jar.
     *
     * @param path a folder with a {@code pack.yaml} in it, or a jar with one at its root or in one of its folders
     * @return the source; whether there is a pack shows when it is read
     */
    public static PackSource at(Path path) {
        return new PackSource(path.toString(), Files.isRegularFile(path) ? new JarFiles(path) : new FolderFiles(path));
    }

    /**
     * Obtains the source of a pack on the class path, as {@link RulePack#fromClasspath} describes.
     *
     * @param loader sees the folder
     * @param folder the folder's path, such as {@code org/example/council-pack}
     * @return the source; whether there is a pack shows when it is read
     */
    public static PackSource classpath(ClassLoader loader, String folder) {
        String path = folder.replaceAll("^/+|/+$", "");
        return new PackSource("classpath:" + path, new ClasspathFiles(loader, path));
    }

    /**
     * Obtains the source of a pack that comes with the library.
     *
     * @param name {@code standard}, or the name of a rating scheme
     * @return the source; whether there is such a pack shows when it is read
     */
    public static PackSource ofLibrary(String name) {
        return classpath(PackSource.class.getClassLoader(), "org/counciltracker/packs/" + name);
    }

    /**
     * Reads the pack.
     *
     * @return the pack
     * @throws RulePackException if there is none, or something in it can't be read; all problems are listed
     */
    public RulePack pack() {
        return read().orThrow();
    }

    /**
     * Reads what can be read of the pack.
     *
     * @return the pack, and what is wrong with it
     * @throws RulePackException if there is none
     */
    public PackReading read() {
        var problems = new Problems();
        RulePack pack = PackReader.read(files.texts(PackReader::isOfPack, problems), problems);
        return new PackReading(pack, problems.found());
    }

    /**
     * Reads the files of the cases that prove the pack.
     *
     * @return the texts by the name of their file, such as {@code cases/on-hold.yaml}, sorted; none where there are none
     * @throws RulePackException if there is no pack, or a file can't be read as text; all problems are listed
     */
    public Map<String, String> cases() {
        var problems = new Problems();
        Map<String, String> texts = files.texts(PackReader::isCases, problems);
        problems.throwIfAny();
        return ImmutableSortedMap.copyOf(texts);
    }

    /** Returns where the pack lies, such as {@code local} or {@code classpath:org/example/council-pack}. */
    @Override
    public String toString() {
        return name;
    }
}
