package org.counciltracker.io.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MarkdownTextProperties {

    @Property(seed = "20261122", tries = 2000)
    void isOneParagraphOfPlainWords(@ForAll("texts") String text) {
        assertThat(Shown.structure("x\n\n" + MarkdownText.of(text)))
                .as(MarkdownText.of(text))
                .isEqualTo(Shown.structure("x\n\ny"));
    }

    @Property(seed = "20261122", tries = 2000)
    void showsTheTextOnOneLine(@ForAll("texts") String text) {
        assertThat(Shown.words(MarkdownText.of(text)))
                .isEqualTo(text.replaceAll("\\s+", " ").strip());
    }

    /** Never without a letter, since an empty text is no paragraph. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> marks = Arbitraries.strings()
                .withChars("\\`*_[](){}<>#+-=.!|~$^&;:/@\"' \n\tab1")
                .ofMaxLength(12);
        Arbitrary<String> pieces = Arbitraries.of(
                        "http://a.example",
                        "www.a.example",
                        "a@b.example",
                        "&amp;",
                        "1. ",
                        "- ",
                        "# ",
                        "> ",
                        "<b>",
                        "](",
                        "\n---\n",
                        "``",
                        " ")
                .list()
                .ofMaxSize(4)
                .map(list -> String.join("", list));
        return Arbitraries.oneOf(marks, pieces).flatMap(text -> Arbitraries.of(text + "z", "z" + text));
    }
}
