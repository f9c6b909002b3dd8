package fr.tempspartage.io.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.GroupMembership;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.domain.register.HospitalGroupRegister;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Members of the hospital groups, each with the days on which it was one. */
class HospitalGroupsTest {

    private static final String HEADER = "finess;group;membership;from;until;source\n";
    private static final Finess LIMOGES = Finess.parse("870000015");

    @TempDir
    Path path;

    @Test
    void a_membership_holds_from_its_first_to_its_last_day() {
        HospitalGroupRegister register = new Folder(path)
                .with(
                        "ght.csv",
                        HEADER + "870000015;GHT du Limousin;member;2016-07-01;31/12/2020;arrêté\n"
                                + "870000015;none;associé ou partenaire du GHT;2021-01-01;;\n")
                .groups();
        assertThat(register.group(LIMOGES, LocalDate.of(2016, 6, 30))).isEmpty();
        assertThat(register.group(LIMOGES, LocalDate.of(2016, 7, 1))
                        .orElseThrow()
                        .group())
                .hasToString("limousin");
        assertThat(register.group(LIMOGES, LocalDate.of(2020, 12, 31))
                        .orElseThrow()
                        .membership())
                .isEqualTo(GroupMembership.MEMBER);
        assertThat(register.group(LIMOGES, LocalDate.of(2021, 1, 1)))
                .contains(new HospitalGroupRegister.Entry(TerritorialHospitalGroup.NONE, GroupMembership.ASSOCIATED));
        assertThat(register.groups(LocalDate.of(2020, 12, 31)))
                .containsExactly(TerritorialHospitalGroup.parse("limousin"));
    }

    @Test
    void a_site_has_the_group_of_its_legal_entity_where_finess_tells_it() {
        Folder folder = new Folder(path).with("ght.csv", HEADER + "010780054;Bresse;member;2016-07-01;;\n");
        Finess site = Finess.parse("010000024");
        assertThat(folder.groups().group(site, Folder.DAY)).isEmpty();
        folder.with(
                "finess.csv",
                "finess;etalab;1;2026-05-12\n"
                        + Folder.line("010000024", "010780054", "FLEYRIAT", "355", "", "1", "01/451"));
        assertThat(folder.groups().group(site, Folder.DAY).orElseThrow().group())
                .hasToString("Bresse");
        assertThat(folder.read().groups(Folder.DAY))
                .extracting(Object::toString)
                .containsExactly("Bresse");
    }

    @Test
    void lines_that_cannot_be_used_are_said_and_the_others_count() {
        Folder folder = new Folder(path)
                .with(
                        "ght.csv",
                        "# essai\n" + HEADER
                                + "870000015;limousin;member;2020-01-01;2019-12-31;\n"
                                + "870000015;limousin;member;2020-01-01;;\n"
                                + "870000015;vienne;member;2021-01-01;;\n"
                                + "870000016;limousin;member;;;\n"
                                + "330781196;limousin;chef;;;\n"
                                + "330781196;limousin;member;hier;;\n");
        assertThat(folder.said(Language.ENGLISH)).isEqualTo("""
                        ght.csv:3:1: Line left aside: its end (2019-12-31) is before its start (2020-01-01).
                        Maybe the file was edited, or cut.
                        ght.csv:5:1: '870000015' stands on line 4 already, which alone counts.
                        Maybe two files were put together.
                        ght.csv:6:1: Line left aside: '870000016' is not accepted, it takes a FINESS number, nine characters of which the last is the key.
                        Maybe the file was edited, or cut.
                        ght.csv:7:3: Line left aside: 'chef' is not accepted, it takes one of member, associated.
                        Maybe the file was edited, or cut.
                        ght.csv:8:4: Line left aside: 'hier' is not accepted, it takes a date that exists, year-month-day, from 1900 to 2999.
                        Maybe the file was edited, or cut.""");
        assertThat(folder.groups()
                        .group(LIMOGES, LocalDate.of(2021, 1, 1))
                        .orElseThrow()
                        .group())
                .hasToString("limousin");
    }
}
