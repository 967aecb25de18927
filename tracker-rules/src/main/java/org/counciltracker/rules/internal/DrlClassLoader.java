package org.counciltracker.rules.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Loads classes made from DRL at run time. Its own classes come before its parent's, since a user's package may have the
 * name of a precompiled one.
 */
final class DrlClassLoader extends ClassLoader {
    private static final String SUFFIX = ".class";

    private final Map<String, byte[]> unloaded;

    static {
        registerAsParallelCapable();
    }

    DrlClassLoader(Map<String, byte[]> files, ClassLoader parent) {
        super(parent);
        this.unloaded = new ConcurrentHashMap<>(files);
        this.unloaded.keySet().removeIf(path -> !path.endsWith(SUFFIX));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded == null) {
                loaded = defineOwn(name);
            }
            return loaded == null ? super.loadClass(name, resolve) : loaded;
        }
    }

    private @Nullable Class<?> defineOwn(String name) {
        byte[] bytes = unloaded.remove(name.replace('.', '/') + SUFFIX);
        return bytes == null ? null : defineClass(name, bytes, 0, bytes.length);
    }
}
