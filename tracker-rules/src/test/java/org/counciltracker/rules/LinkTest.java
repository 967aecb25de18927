package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.rules.TestTrackers.item;
import static org.counciltracker.rules.TestTrackers.judge;
import static org.counciltracker.rules.TestTrackers.on;

import org.counciltracker.model.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link delivers what can be read, unless the words around it say otherwise. */
class LinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The work is in progress, see https://mereside.example/works",
                "On hold, see https://mereside.example/works",
                "Not started. The policy is at https://mereside.example",
                "No update at present, see www.mereside.example",
                "Still awaiting sign-off, see the project page https://mereside.example/p",
                "Will be published at https://mereside.example/p",
            })
    void doesNotDeliverWhatIsSaidToBeOpen(String update) {
        assertThat(status("To share the list of works.", update)).isNotEqualTo(Status.IMPLEMENTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://mereside.example/list", "The list of works: www.mereside.example/list"})
    void deliversWhatWasToBeRead(String update) {
        assertThat(status("To share the list of works.", update)).isEqualTo(Status.IMPLEMENTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://mereside.example/bridge", "Delayed. See www.mereside.example/bridge"})
    void mendsNoBridge(String update) {
        assertThat(status("Repair the bridge over the canal.", update)).isNotEqualTo(Status.IMPLEMENTED);
    }

    private static Status status(String text, String update) {
        return judge(item("A1", text).update("2024-04-01", update).build(), on("2024-05-01"))
                .status();
    }
}
