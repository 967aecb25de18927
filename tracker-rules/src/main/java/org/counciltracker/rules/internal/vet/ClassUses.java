package org.counciltracker.rules.internal.vet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Gathers what one compiled class uses, method by method. Not thread-safe. */
final class ClassUses extends ClassVisitor {

    /** Stands for what a class uses outside its methods: what it extends, and the types of its fields. */
    static final String OUTSIDE_METHODS = "";

    private final Map<String, Set<Use>> uses = new LinkedHashMap<>();
    private final List<RuleMethod> rules = new ArrayList<>();
    private boolean nested;

    private ClassUses() {
        super(Opcodes.ASM9);
    }

    static ClassUses of(byte[] bytes) {
        var uses = new ClassUses();
        new ClassReader(bytes).accept(uses, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return uses;
    }

    /** Returns the uses by the name of the method. */
    Map<String, Set<Use>> byMethod() {
        return uses;
    }

    /** Returns the methods that make rules. */
    List<RuleMethod> rules() {
        return rules;
    }

    void add(String method, Use use) {
        uses.computeIfAbsent(method, name -> new LinkedHashSet<>()).add(use);
    }

    void addRule(String method, String rule) {
        rules.add(new RuleMethod(method, rule));
    }

    void addType(String method, Type type) {
        switch (type.getSort()) {
            case Type.ARRAY -> addType(method, type.getElementType());
            case Type.OBJECT -> add(method, Use.naming(type.getClassName()));
            case Type.METHOD -> {
                addType(method, type.getReturnType());
                for (Type argument : type.getArgumentTypes()) {
                    addType(method, argument);
                }
            }
            default -> {
                // A number or a truth value is no class.
            }
        }
    }

    @Override
    @SuppressWarnings("NullAway") // interfaces and classes without a parent have none
    public void visit(
            int version, int access, String name, @Nullable String signature, String parent, String[] interfaces) {
        nested = name.indexOf('$') >= 0;
        addType(OUTSIDE_METHODS, Type.getObjectType(parent));
        for (String one : interfaces) {
            addType(OUTSIDE_METHODS, Type.getObjectType(one));
        }
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        addType(OUTSIDE_METHODS, Type.getType(descriptor));
        boolean ofAuthor = (access & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_ENUM)) == 0;
        // Only nested classes are an author's own; those around them are the compiler's. A constant can't change.
        if (nested && ofAuthor && value == null && (access & Opcodes.ACC_STATIC) != 0) {
            add(OUTSIDE_METHODS, new Use(Use.Kind.KEEP, "", name, descriptor));
        }
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        addType(name, Type.getMethodType(descriptor));
        if ((access & Opcodes.ACC_NATIVE) != 0) {
            add(name, new Use(Use.Kind.NATIVE, "", name, ""));
        }
        if ((access & Opcodes.ACC_SYNCHRONIZED) != 0) {
            add(name, new Use(Use.Kind.LOCK, "", "", ""));
        }
        return new MethodUses(this, name);
    }

    /**
     * A method that makes a rule.
     *
     * @param method its name
     * @param rule the rule's name
     */
    record RuleMethod(String method, String rule) {}
}
