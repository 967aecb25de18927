package org.counciltracker.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.counciltracker.model.ResponsibleParty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponsiblePartyParserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Head of Performance and Governance (OPCC)",
                "Director of Children, Families and Learning",
                "Office of the Police and Crime Commissioner",
                "Head of Legal and Democratic Services",
                "Head of HR and OD",
                "Head of Community Safety and Customer Services",
                "Assistant Director (Planning, Housing and Environment)",
                "Children, Families and Learning",
                "Performance and Governance Manager",
                "T/ACC Local Policing",
                "Finance/HR Manager",
                "Jane Smith, Head of Audit",
                "Northmere Fire and Rescue Service",
                "Section 151 Officer",
                "Head of Water and Hydrants",
                "Children and Families",
                "Adult Care and Public Health",
                "Chief Executive, Lorne Council",
                "Director of Place in consultation with the Leader",
                "Clerk with support from volunteers",
                "AD Finance and HR",
                "All"
            })
    void oneNameIsOneParty(String cell) {
        assertThat(ResponsiblePartyParser.parse(cell)).containsExactly(ResponsibleParty.of(cell));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Support officers (SCC) and OPCC | Support officers (SCC);OPCC",
                "PCC/CC | PCC;CC",
                "PCC/ Northmere Police | PCC;Northmere Police",
                "Panel members/Scrutiny Officer (SCC) | Panel members;Scrutiny Officer (SCC)",
                "Chief Executive and Monitoring Officer | Chief Executive;Monitoring Officer",
                "Head of Legal and Monitoring Officer | Head of Legal;Monitoring Officer",
                "Chairman & Vice-Chairman | Chairman;Vice-Chairman",
                "OPCC, Northmere Police | OPCC;Northmere Police",
                "Director of Finance, Monitoring Officer and Head of Audit | Director of Finance;Monitoring Officer;Head of Audit",
                "Cllr Ash and Cllr Birch | Cllr Ash;Cllr Birch",
                "Jane Ash, Tom Birch | Jane Ash;Tom Birch",
                "Police and Crime Panel and OPCC | Police and Crime Panel;OPCC",
                "Northmere Fire and Rescue Service and Northmere Police | Northmere Fire and Rescue Service;Northmere Police",
                "Chief Executive, NHS Lorne / Chief Executive, Lorne Council | Chief Executive, NHS Lorne;Chief Executive, Lorne Council",
                "GM Protection and Head of HR | GM Protection;Head of HR",
                "AD Finance and Interim Head of Legal | AD Finance;Interim Head of Legal",
                "Cllr Tibbs & volunteers | Cllr Tibbs;volunteers",
                "Kamal Dar and Tom Reed | Kamal Dar;Tom Reed",
                "Jane Smith, Kamal Dar and Tom Reed | Jane Smith;Kamal Dar;Tom Reed",
                "Chair with Clerk | Chair;Clerk",
                "Cabinet Member for Children and Education / Corporate Director | Cabinet Member for Children and Education;Corporate Director",
            })
    void severalNamesAreSeveralParties(String cell, String names) {
        assertThat(ResponsiblePartyParser.parse(cell))
                .isEqualTo(Arrays.stream(names.split(";", -1))
                        .map(ResponsibleParty::of)
                        .toList());
    }

    @Test
    void lineBreaksPartNamesButNotOneNameThatWraps() {
        assertThat(ResponsiblePartyParser.parse("OPCC\nPanel")).hasSize(2);
        assertThat(ResponsiblePartyParser.parse("Committee Manager\n(SCC)"))
                .containsExactly(ResponsibleParty.of("Committee Manager (SCC)"));
        assertThat(ResponsiblePartyParser.parse("Scrutiny\nOfficer"))
                .containsExactly(ResponsibleParty.of("Scrutiny Officer"));
        assertThat(ResponsiblePartyParser.parse("Head of Performance\nand Governance"))
                .containsExactly(ResponsibleParty.of("Head of Performance and Governance"));
    }

    @Test
    void theSamePartyTwiceIsOne() {
        assertThat(ResponsiblePartyParser.parse("OPCC; opcc")).containsExactly(ResponsibleParty.of("OPCC"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "–", "tbc", "TBC.", "n/a", "None", "To be confirmed"})
    void aCellThatNamesNobodyHasNoParties(String cell) {
        assertThat(ResponsiblePartyParser.parse(cell)).isEmpty();
    }
}
