package org.counciltracker.rules.internal.vet;

import org.counciltracker.rules.internal.vet.Use.Kind;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Gathers what one method of a compiled class uses. Not thread-safe. */
final class MethodUses extends MethodVisitor {

    /** Where the method that makes a rule says which. */
    private static final String RULE_OWNER = "org/drools/modelcompiler/dsl/pattern/D";

    private static final String RULE_METHOD = "rule";

    private final ClassUses uses;
    private final String method;
    private String lastText = "";

    MethodUses(ClassUses uses, String method) {
        super(Opcodes.ASM9);
        this.uses = uses;
        this.method = method;
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (owner.equals(RULE_OWNER) && name.equals(RULE_METHOD)) {
            uses.addRule(method, lastText);
        }
        add(Kind.CALL, owner, name, descriptor);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        boolean writes = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
        add(writes ? Kind.WRITE : Kind.READ, owner, name, descriptor);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        uses.addType(method, Type.getObjectType(type));
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        uses.addType(method, Type.getType(descriptor));
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        if (type != null) {
            uses.addType(method, Type.getObjectType(type));
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        if (value instanceof String text) {
            lastText = text;
        }
        constant(value);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        add(Kind.BIND, bootstrap.getOwner(), bootstrap.getName(), bootstrap.getDesc());
        for (Object argument : arguments) {
            constant(argument);
        }
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode == Opcodes.MONITORENTER) {
            uses.add(method, new Use(Kind.LOCK, "", "", ""));
        }
    }

    private void constant(Object value) {
        if (value instanceof Type type) {
            uses.addType(method, type);
        } else if (value instanceof Handle handle) {
            Kind kind = switch (handle.getTag()) {
                case Opcodes.H_GETFIELD, Opcodes.H_GETSTATIC -> Kind.READ;
                case Opcodes.H_PUTFIELD, Opcodes.H_PUTSTATIC -> Kind.WRITE;
                default -> Kind.CALL;
            };
            add(kind, handle.getOwner(), handle.getName(), handle.getDesc());
        } else if (value instanceof ConstantDynamic constant) {
            Handle bootstrap = constant.getBootstrapMethod();
            add(Kind.BIND, bootstrap.getOwner(), bootstrap.getName(), bootstrap.getDesc());
            for (int i = 0; i < constant.getBootstrapMethodArgumentCount(); i++) {
                constant(constant.getBootstrapMethodArgument(i));
            }
        }
    }

    private void add(Kind kind, String owner, String name, String descriptor) {
        Type type = Type.getObjectType(owner);
        // Arrays can only be copied, whatever they hold.
        if (type.getSort() == Type.ARRAY) {
            uses.addType(method, type);
        } else {
            uses.add(method, new Use(kind, type.getClassName(), name, descriptor));
        }
    }
}
