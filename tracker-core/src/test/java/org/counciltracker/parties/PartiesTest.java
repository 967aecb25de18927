package org.counciltracker.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.counciltracker.model.Note;
import org.counciltracker.model.PlanAction;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.model.Severity;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartiesTest {

    private static final Party OFFICE = Party.of("Office of the Commissioner")
            .withAliases("OPCC", "OPPC", "Chiefs")
            .withEmail("office@harrowmere.example")
            .withPlace(PartyPlace.OUTSIDE);
    private static final Party CONSTABLE = Party.of("Chief Constable").withAliases("Chiefs");
    private static final Party SUPPORT = Party.of("Support officer").withPlace(PartyPlace.INSIDE);

    private static final Parties PARTIES = Parties.of(List.of(OFFICE, CONSTABLE, SUPPORT));

    @ParameterizedTest
    @ValueSource(strings = {"OPCC", "opcc", " Opcc. ", "office of  the\nCommissioner", "Office, of the Commissioner"})
    void findsANameOrAliasWithoutCasePunctuationAndWhiteSpace(String wording) {
        assertThat(PARTIES.find(wording)).containsExactly(OFFICE);
    }

    @ParameterizedTest
    @CsvSource({"Highways & Transport,Highways and Transport", "Members’ Services,Members' services", "PCC/CC,PCC - CC"
    })
    void namesAreTheSameWhereOnlySignsDiffer(String one, String other) {
        assertThat(Parties.isSameName(one, other)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Support officer (OPCC)", "Support", "Officer", "OPCCs", "?"})
    void neverGuesses(String wording) {
        assertThat(PARTIES.find(wording)).isEmpty();
    }

    @Test
    void anAliasMayStandForSeveralParties() {
        assertThat(PARTIES.find("chiefs")).containsExactly(OFFICE, CONSTABLE);
        assertThat(PARTIES.entry(ResponsibleParty.of("chiefs"))).isEmpty();
        assertThat(PARTIES.entry(ResponsibleParty.of("oppc"))).contains(OFFICE);
    }

    @Test
    void noTwoPartiesHaveOneName() {
        assertThatThrownBy(() -> Parties.of(List.of(Party.of("The Clerk"), Party.of("the clerk."))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parties must have different names, but (The Clerk) and (the clerk.) have one.");
        assertThatThrownBy(() ->
                        Parties.of(List.of(Party.of("Clerk"), Party.of("Chair").withAliases("CLERK"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("alias (CLERK) of (Chair) is the name of another party.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clerk",
                "clerk@",
                "@a.example",
                "a@b",
                "a b@c.example",
                "Clerk <a@b.example>",
                "a@b.example\n",
                "a@b..example"
            })
    void anAddressMustBeOne(String email) {
        assertThatThrownBy(() -> Party.of("Clerk").withEmail(email))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("email (%s) must be an address such as clerk@harrowmere.example.".formatted(email));
    }

    @Test
    void givesItemsTheNamesOfTheDirectoryAndNotesEachWording() {
        Tracker named = PARTIES.applyTo(tracker(
                item("R1", "OPPC", "Head of Law"),
                item("R2", "oppc", "OPPC"),
                item("R3", "chiefs", "Chief Constable"),
                item("R4", "Office of the Commissioner"),
                item("R5", "Head of Law", "Suport officer")));

        assertThat(named.items())
                .extracting(item -> item.responsible().toString())
                .containsExactly(
                        "[Office of the Commissioner, Head of Law]",
                        "[Office of the Commissioner]",
                        "[Office of the Commissioner, Chief Constable]",
                        "[Office of the Commissioner]",
                        "[Head of Law, Suport officer]");
        assertThat(named.notes())
                .extracting(Note::severity, Note::code, Note::source, Note::raw, Note::message)
                .containsExactly(
                        tuple(
                                Severity.INFO,
                                "PARTY_BY_ALIAS",
                                "a.csv",
                                "OPPC",
                                "\"OPPC\" was taken for \"Office of the Commissioner\", as the file of parties says, in 2 items."),
                        tuple(
                                Severity.INFO,
                                "PARTY_BY_ALIAS",
                                "a.csv",
                                "oppc",
                                "\"oppc\" was taken for \"Office of the Commissioner\", as the file of parties says, in 1 item."),
                        tuple(
                                Severity.INFO,
                                "PARTY_BY_ALIAS",
                                "a.csv",
                                "chiefs",
                                "\"chiefs\" was taken for \"Office of the Commissioner\" and \"Chief Constable\", as the file of parties says, in 1 item."),
                        tuple(
                                Severity.INFO,
                                "UNKNOWN_PARTY",
                                "a.csv",
                                "Head of Law",
                                "\"Head of Law\" is not in the file of parties; it is named in 2 items."),
                        tuple(
                                Severity.INFO,
                                "UNKNOWN_PARTY",
                                "a.csv",
                                "Suport officer",
                                "\"Suport officer\" is not in the file of parties; it is named in 1 item."
                                        + " Maybe \"Support officer\" was meant: add the wording to its aliases."));
    }

    @Test
    void saysWhoMayBeMeantWhereOnlyTheBracketDiffers() {
        assertThat(PARTIES.applyTo(tracker(item("R1", "Support Officer (SCC)"))).notes())
                .singleElement()
                .satisfies(note -> assertThat(note.message()).contains("Maybe \"Support officer\" was meant"));
    }

    @Test
    void leavesEverythingElseOfATrackerAlone() {
        Note earlier = new Note(Severity.INFO, "HEADER", "a.csv", "line 1", "Columns.", null);
        Tracker tracker = Tracker.builder()
                .source("a.csv")
                .title("Actions")
                .add(Recommendation.builder("R1")
                        .meeting("2022-04")
                        .agendaItem("Budget")
                        .responsible("OPCC")
                        .build())
                .add(PlanAction.builder("P1")
                        .text("Mend it.")
                        .responsible("Support officer")
                        .build())
                .note(earlier)
                .build();

        Tracker named = PARTIES.applyTo(tracker);

        assertThat(named.items().get(0))
                .isEqualTo(Recommendation.builder("R1")
                        .meeting("2022-04")
                        .agendaItem("Budget")
                        .responsible("Office of the Commissioner")
                        .build());
        assertThat(named.items().get(1)).isSameAs(tracker.items().get(1));
        assertThat(named.title()).isEqualTo("Actions");
        assertThat(named.notes()).startsWith(earlier).hasSize(2);
    }

    @Test
    void applyingItTwiceIsApplyingItOnce() {
        Tracker named = PARTIES.applyTo(tracker(item("R1", "OPCC"), item("R2", "chiefs")));

        assertThat(PARTIES.applyTo(named)).isEqualTo(named);
    }

    @Test
    void handsOnWhatWasNoticedWhileReadingIt() {
        Note encoding = new Note(Severity.WARNING, "ENCODING", "parties.csv", "line 1", "Not UTF-8.", null);

        assertThat(Parties.of(List.of(SUPPORT), List.of(encoding))
                        .applyTo(tracker(item("R1", "Support officer")))
                        .notes())
                .containsExactly(encoding);
    }

    @Test
    void anEmptyDirectoryKnowsNobodyAndChangesNothing() {
        Tracker tracker = tracker(item("R1", "OPCC"));

        assertThat(Parties.NONE.applyTo(tracker)).isSameAs(tracker);
        assertThat(Parties.of(List.of())).isSameAs(Parties.NONE);
    }

    private static Tracker tracker(TrackerItem... items) {
        Tracker.Builder builder = Tracker.builder().source("a.csv");
        List.of(items).forEach(builder::add);
        return builder.build();
    }

    private static TrackerItem item(String reference, String... parties) {
        Recommendation.Builder builder = Recommendation.builder(reference);
        List.of(parties).forEach(builder::responsible);
        return builder.build();
    }
}
