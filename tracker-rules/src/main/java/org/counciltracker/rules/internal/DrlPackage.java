package org.counciltracker.rules.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.rules.pack.DrlFile;
import org.counciltracker.rules.pack.Stage;

/**
 * The DRL package of a pack's stage, {@code <pack>.<stage>}, with underscores for the hyphens that a package can't have.
 *
 * <p>Authors need not write it, nor the imports that every rule needs: a file without a package statement gets them on its
 * first line, which leaves all line numbers as they are.
 */
final class DrlPackage {

    private static final Pattern STATEMENT = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)");

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
        return new DrlSource(file.name(), statement.find() ? file.text() : head + file.text());
    }

    /** Returns the package that a file states, or the one it is given where it states none. */
    static String statedBy(String pack, DrlFile file) {
        Matcher statement = STATEMENT.matcher(file.text());
        return statement.find() ? statement.group(1) : of(pack, file.stage());
    }
}
