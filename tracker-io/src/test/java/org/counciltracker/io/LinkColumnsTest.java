package org.counciltracker.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.model.LinkCell;
import org.counciltracker.model.Links;
import org.counciltracker.model.Reference;
import org.counciltracker.model.Tracker;
import org.junit.jupiter.api.Test;

class LinkColumnsTest {

    @Test
    void keepsTheCellsThatNameOtherItemsWithTheirWords() {
        Tracker tracker = Reading.csv(
                "Ref,Action,Owner,Depends on,Links to other actions,Update",
                "B1/24,Let the kiosk.,Estates,\"B2/24, once signed\",,Begun.",
                "B2/24,Sign the lease.,Estates,,See B1/24 and the plan,Begun.");

        assertThat(Reading.item(tracker, "B1/24").details().links())
                .isEqualTo(new Links(
                        new LinkCell("", List.of()),
                        new LinkCell("B2/24, once signed", List.of(Reference.of("B2/24")))));
        assertThat(Reading.item(tracker, "B2/24").details().links())
                .isEqualTo(new Links(
                        new LinkCell("See B1/24 and the plan", List.of(Reference.of("B1/24"))),
                        new LinkCell("", List.of())));
    }

    @Test
    void aTrackerWithoutSuchColumnsHasNoSuchCells() {
        Tracker tracker = Reading.csv("Ref,Action,Owner,Update", "B1/24,Let the kiosk.,Estates,Begun.");

        assertThat(Reading.item(tracker, "B1/24").details().links()).isEqualTo(Links.NONE);
    }

    @Test
    void aDueCellThatPointsAboveIsNoUnreadDate() {
        Tracker tracker = Reading.csv(
                "Ref,Action,Owner,Due,Update",
                "B1/24,Let the kiosk.,Estates,June 2024,Begun.",
                "B2/24,Sign the lease.,Estates,As above,Begun.",
                "B3/24,Paint the kiosk.,Estates,Ditto,Begun.");

        assertThat(Reading.notes(tracker, NoteCode.UNREAD_DATE)).isEmpty();
        assertThat(Reading.item(tracker, "B3/24").due())
                .isNotNull()
                .extracting(due -> due.text())
                .isEqualTo("Ditto");
    }

    @Test
    void aMarkOfRepetitionIsKeptAsThePartyUntilItIsJudged() {
        Tracker tracker = Reading.text(
                "Ref\tAction\tOwner\tUpdate",
                "B1/24\tLet the kiosk.\tEstates\tBegun.",
                "B2/24\tSign the lease.\t\"\tBegun.");

        assertThat(Reading.item(tracker, "B2/24").responsible())
                .singleElement()
                .extracting(party -> party.name())
                .isEqualTo("\"");
    }
}
