package org.counciltracker.rules.internal;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.ItemKind;
import org.counciltracker.model.Reference;
import org.counciltracker.rules.fact.Item;
import org.counciltracker.rules.fact.Reply;

/** Measures what joins cost that the engine has no index for. Prints milliseconds for a session, the best of three. */
final class JoinCostMain {

    private static final ImmutableMap<String, String> SHAPES = ImmutableMap.of(
            "indexed", "not Reply( item == $i, update > $n )",
            "&&", "not Reply( item == $i && update > $n )",
            "equals", "not Reply( item.equals( $i ), update > $n )",
            "eval", "$r : Reply( )\n    eval( $r.item().equals( $i ) && $r.update() > $n )");

    private JoinCostMain() {}

    public static void main(String[] args) {
        for (Map.Entry<String, String> shape : SHAPES.entrySet()) {
            CompiledRules rules = TestRules.compile(TestRules.source(
                    "status",
                    TestRules.rule(
                            "X-1",
                            "Item( $i : key, $n : ordinal )\n    " + shape.getValue(),
                            "recurs( drools, $i );")));
            for (int items : List.of(500, 1_000, 2_000, 4_000)) {
                System.out.printf("%s, %d items: %d ms%n", shape.getKey(), items, best(rules, items));
            }
        }
    }

    private static long best(CompiledRules rules, int items) {
        List<Object> facts = facts(items);
        long best = Long.MAX_VALUE;
        for (int time = 0; time < 3; time++) {
            long begun = System.nanoTime();
            new StageRunner(rules, Integer.MAX_VALUE - 1).run(facts, (stage, proposed) -> List.of());
            best = Math.min(best, System.nanoTime() - begun);
        }
        return best / 1_000_000;
    }

    /** An item and its answer, many times, in no order. */
    private static List<Object> facts(int items) {
        var facts = new ArrayList<Object>();
        for (int number = 0; number < items; number++) {
            ItemKey key = ItemKey.of("R" + number);
            Reference reference = Reference.of(key.value());
            facts.add(new Item(key, ItemKind.RECOMMENDATION, reference, false, number, null, null, "", 0, 0));
            facts.add(new Reply(key, number, null, true, 1, new Quote(EvidenceField.UPDATE, 0, 0, 1, "x")));
        }
        Collections.shuffle(facts, new Random(1));
        return facts;
    }
}
