package org.counciltracker.rules.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.rules.pack.DrlFile;
import org.counciltracker.rules.pack.PackProblem;
import org.counciltracker.rules.pack.Stage;

/**
 * The DRL package of a pack's stage, {@code <pack>.<stage>}, with underscores for the hyphens that a package can't have.
 *
 * <p>Authors need not write it, nor the imports that every rule needs: a file gets them on the line
 * of its package statement, or on its first where it has none, which leaves all line numbers as they are.
 */
final class DrlPackage {

    private static final Pattern STATEMENT = Pattern.compile("(?m)^[ \\t]*package[ \\t]+([\\w.]+)[ \\t]*;?");

    private static final Pattern NAME =
            Pattern.compile("(?m)((?:^|;)[ \\t]*rule[ \\t]+\")((?:[^\"\\\\\\n]|\\\\.)*)(?=\")");

    private static final String IMPORTS = "import org.counciltracker.rules.fact.*;"
            + " import org.counciltracker.rules.fact.Legend.Condition;"
            + " import org.counciltracker.assessment.ChaseLevel;"
            + " import org.counciltracker.assessment.EvidenceField;"
            + " import org.counciltracker.assessment.SignalKind;"
            + " import org.counciltracker.assessment.Timeliness;"
            + " import org.counciltracker.model.ClosureReason;"
            + " import org.counciltracker.model.ItemKind;"
            + " import org.counciltracker.model.RagRating;"
            + " import org.counciltracker.model.Section;"
            + " import org.counciltracker.model.Status;"
            + " import static org.counciltracker.rules.Conclude.*;";

    private DrlPackage() {}

    static String of(String pack, Stage stage) {
        return pack.replace('-', '_') + "." + stage.folder();
    }

    static String packOf(String drlPackage) {
        return drlPackage.substring(0, Math.max(0, drlPackage.lastIndexOf('.'))).replace('_', '-');
    }

    /** Returns a file ready to be compiled. */
    static DrlSource complete(String pack, DrlFile file) {
        String head = "package " + of(pack, file.stage()) + "; " + IMPORTS + " ";
        Matcher statement = STATEMENT.matcher(file.text());
        String body = statement.find()
                ? file.text().substring(0, statement.start())
                        + head
                        + file.text().substring(statement.end())
                : head + file.text();
        return new DrlSource(file.name(), quotable(body));
    }

    /** The compiler writes a rule's name between quotes as it is, so a quote in it would end it there. */
    private static String quotable(String text) {
        return NAME.matcher(text)
                .replaceAll(name ->
                        Matcher.quoteReplacement(name.group(1) + name.group(2).replace("\\\"", "\\\\\\\"")));
    }

    /** Returns what is wrong with the package that a file states, if it states one. */
    static Optional<PackProblem> problem(String pack, DrlFile file) {
        Matcher statement = STATEMENT.matcher(file.text());
        String expected = of(pack, file.stage());
        if (!statement.find() || statement.group(1).equals(expected)) {
            return Optional.empty();
        }
        return Optional.of(PackProblem.at(
                file.name() + ":" + Lines.of(file.text(), statement.start(1)),
                "package (%s) must be (%s). Maybe leave the line out; the folder says enough."
                        .formatted(statement.group(1), expected)));
    }

    /** Returns the folder of the package that a file states, with a slash at its end, or nothing where it states none. */
    static String folderOf(DrlSource source) {
        Matcher statement = STATEMENT.matcher(source.text());
        return statement.find() ? statement.group(1).replace('.', '/') + "/" : "";
    }
}
