package org.counciltracker.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.reflect.ClassPath;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class DrlFactsTest {

    @Test
    void theListHoldsEveryFactOfThePackage() throws IOException {
        assertThat(ClassPath.from(DrlFacts.class.getClassLoader()).getTopLevelClasses(DrlFacts.PACKAGE).stream()
                        .map(ClassPath.ClassInfo::load)
                        .filter(Class::isRecord)
                        .map(Class::getSimpleName)
                        .sorted())
                .containsExactlyElementsOf(DrlFacts.names());
    }
}
