package org.counciltracker.rules.internal.vet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Finds the class that a method or field comes from: a call names the class it is made on, which may have the method from
 * another. Classes are read, never loaded. Not thread-safe.
 */
final class Ancestry {

    private final Map<String, byte[]> own;
    private final ClassLoader loader;
    private final Map<String, Optional<Kin>> known = new HashMap<>();

    /**
     * Makes an ancestry.
     *
     * @param own the classes made of rules, by their path
     * @param loader sees all others
     */
    Ancestry(Map<String, byte[]> own, ClassLoader loader) {
        this.own = own;
        this.loader = loader;
    }

    /** Returns the classes that declare what is used, as seen from the class it is used on; empty where that can't be read. */
    List<String> declaring(Use use) {
        var found = new ArrayList<String>();
        gather(use.owner(), Kin.key(use.member(), use.descriptor()), found, new HashSet<>());
        return found;
    }

    /** What stands nearest is called, so the search goes no further up from where it finds something. */
    private void gather(String owner, String member, List<String> found, Set<String> seen) {
        if (!seen.add(owner)) {
            return;
        }
        Optional<Kin> kin = known.computeIfAbsent(owner, this::read);
        if (kin.isEmpty()) {
            return;
        }
        if (kin.get().members().contains(member)) {
            found.add(owner);
            return;
        }
        kin.get().parents().forEach(parent -> gather(parent, member, found, seen));
    }

    private Optional<Kin> read(String name) {
        String path = name.replace('.', '/') + ".class";
        try {
            byte[] bytes = own.containsKey(path) ? own.get(path) : bytes(path);
            return bytes == null ? Optional.empty() : Optional.of(Kin.of(bytes));
        } catch (IOException | IllegalArgumentException e) {
            // A class of a Java that ASM doesn't know yet counts as one that can't be read.
            return Optional.empty();
        }
    }

    private byte @Nullable [] bytes(String path) throws IOException {
        try (InputStream in = loader.getResourceAsStream(path)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    /**
     * What a class declares, and what it stands on.
     *
     * @param members its methods and fields, each with its types
     * @param parents the names of the class and the interfaces above it
     */
    private record Kin(Set<String> members, List<String> parents) {

        static String key(String member, String descriptor) {
            return member + " " + descriptor;
        }

        static Kin of(byte[] bytes) {
            var members = new HashSet<String>();
            var parents = new ArrayList<String>();
            var visitor = new ClassVisitor(Opcodes.ASM9) {
                @Override
                public void visit(
                        int version,
                        int access,
                        String name,
                        @Nullable String signature,
                        @Nullable String parent,
                        String[] interfaces) {
                    if (parent != null) {
                        parents.add(parent.replace('/', '.'));
                    }
                    for (String one : interfaces) {
                        parents.add(one.replace('/', '.'));
                    }
                }

                @Override
                public @Nullable MethodVisitor visitMethod(
                        int access,
                        String name,
                        String descriptor,
                        @Nullable String signature,
                        String @Nullable [] exceptions) {
                    members.add(key(name, descriptor));
                    return null;
                }

                @Override
                public @Nullable FieldVisitor visitField(
                        int access,
                        String name,
                        String descriptor,
                        @Nullable String signature,
                        @Nullable Object value) {
                    members.add(key(name, descriptor));
                    return null;
                }
            };
            new ClassReader(bytes)
                    .accept(visitor, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            return new Kin(members, parents);
        }
    }
}
