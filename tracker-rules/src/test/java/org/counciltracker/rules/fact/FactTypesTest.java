package org.counciltracker.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.reflect.ClassPath;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FactTypesTest {

    @Test
    void theListHoldsEveryFactOfThePackage() throws IOException {
        assertThat(ClassPath.from(FactTypes.class.getClassLoader()).getTopLevelClasses(FactTypes.PACKAGE).stream()
                        .map(ClassPath.ClassInfo::load)
                        .filter(Class::isRecord)
                        .map(Class::getSimpleName)
                        .sorted())
                .containsExactlyElementsOf(FactTypes.names());
    }
}
