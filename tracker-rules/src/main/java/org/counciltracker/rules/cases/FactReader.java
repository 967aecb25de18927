package org.counciltracker.rules.cases;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counciltracker.model.ItemKey;
import org.counciltracker.rules.fact.AboutItem;
import org.counciltracker.rules.fact.FactTypes;
import org.counciltracker.rules.pack.Choices;
import org.jspecify.annotations.Nullable;

/** Makes a fact from the fields that a case gives; the rest is null, 0, false or empty. Not thread-safe. */
final class FactReader {

    /** The item that a fact is about where a case doesn't say: all are then about the same one. */
    private static final ItemKey THE_ITEM = ItemKey.of("the item");

    private static final String OUR_FACTS = AboutItem.class.getPackageName();

    private final ClassLoader loader;
    private final FieldReader fields = new FieldReader(this);

    FactReader(ClassLoader loader) {
        this.loader = loader;
    }

    /** Returns the fact, or null where it can't be made, which is told. */
    @Nullable
    Object read(CaseNode.Entry entry) {
        Class<?> type = type(entry.key());
        if (type == null) {
            entry.at()
                    .tell(
                            entry.key().contains(".")
                                    ? "there is no class (%s). Maybe the application's facts are not on the class path."
                                            .formatted(entry.key())
                                    : "fact type (%s) must be %s. Give an application's own by its full name."
                                            .formatted(entry.key(), Choices.oneOf(entry.key(), FactTypes.names())));
            return null;
        }
        if (!type.isRecord()) {
            entry.at()
                    .tell("fact type (%s) must be a record, so that it can be made of its fields."
                            .formatted(entry.key()));
            return null;
        }
        return made(type, entry.value());
    }

    private @Nullable Class<?> type(String name) {
        try {
            return Class.forName(name.contains(".") ? name : OUR_FACTS + "." + name, true, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }

    /** Makes a record of the fields given, or tells what is wrong with them and returns null. */
    @Nullable
    Object made(Class<?> type, CaseNode node) {
        RecordComponent[] components = type.getRecordComponents();
        List<String> names =
                Arrays.stream(components).map(RecordComponent::getName).toList();
        int before = node.problemsSoFar();
        Map<String, CaseNode> given =
                node.isNothing() ? new LinkedHashMap<>() : node.map("field of " + type.getSimpleName(), names);
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            CaseNode field = given.get(components[i].getName());
            values[i] =
                    field == null ? leftOut(type, components[i]) : fields.read(components[i].getGenericType(), field);
        }
        if (node.problemsSoFar() > before) {
            return null;
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            node.tell("%s can't be made: %s".formatted(type.getSimpleName(), e.getCause()));
        } catch (ReflectiveOperationException | RuntimeException e) {
            node.tell("%s can't be made: %s".formatted(type.getSimpleName(), e));
        }
        return null;
    }

    /** A fact can't be about nothing, so one that doesn't say is about the item that all of the case are about. */
    private static @Nullable Object leftOut(Class<?> type, RecordComponent component) {
        boolean item = AboutItem.class.isAssignableFrom(type)
                && component.getType() == ItemKey.class
                && List.of("item", "key").contains(component.getName());
        return item ? THE_ITEM : FieldReader.nothing(component.getAnnotatedType(), component.getType());
    }
}
