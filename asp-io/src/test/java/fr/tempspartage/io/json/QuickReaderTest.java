package fr.tempspartage.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.scalar.ScalarReading;
import fr.tempspartage.io.tree.CallCheck;
import fr.tempspartage.io.tree.JsonTree;
import fr.tempspartage.io.validation.DossierValidation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;

/** The first reading of files that are right beside the careful reader, which reads any file. */
class QuickReaderTest {

    private static final String BITS = "{}[]\",:\\ \n0129-+.eaéZT/%_\u0000\u00a0\u2028\uFEFF\ud83d";

    private final AspJson json = AspJson.standard();

    @Test
    void every_sample_is_read_without_a_second_look() {
        assertThat(Samples.all()).hasSize(18).allSatisfy(sample -> {
            assertThat(QuickReader.read(sample.text(), CallCheck.NONE))
                    .isEqualTo(json.readDossier(sample.text()).value())
                    .isPresent();
            assertThat(agree(sample.text())).isTrue();
        });
    }

    @Test
    void a_reader_made_of_the_field_tables_reads_every_sample() {
        QuickRecord<Dossier> made = QuickRecord.of(DossierFields.TYPE);
        for (Samples sample : Samples.all()) {
            assertThat(read(made, sample.text(), JsonTree.MAX_VALUES))
                    .contains(json.readDossier(sample.text()).orElseThrow());
        }
    }

    @Test
    void so_many_values_are_read_and_not_one_more() {
        String text = "{'id':'a','call':'x','posts':[{}],'linkedDossiers':['b','c']}".replace('\'', '"');
        QuickRecord<Dossier> made = QuickRecord.of(DossierFields.TYPE);
        assertThat(read(made, text, 8))
                .contains(AspJson.standard().readDossier(text).orElseThrow());
        assertThat(read(made, text, 7)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'formatVersion':'1','$schema':'s','request':'firstAward'",
                "'linkedDossiers':['1','2','3','4','5','6','7','8','9','10'],'documents':[],'posts':[]",
                "'posts':[{'workingTime':'80%'},{'workingTime':0.5},{'workingTime':'1/3'},{'workingTime':'33.333333%'}]",
                "'posts':[{'contractStart':'2026-11-01','contractEnd':'2028-02-29','specialty':'SM40'}]",
                "'posts':[{'specialty':'Pédiatrie'}]",
                "'posts':[{'distances':[{'partner':'p','kilometres':9999.99},{'partner':'q','kilometres':0}]}]",
                "'posts':[{'distances':[{'partner':'p','kilometres':1E1},{'partner':'q','kilometres':12.5}]}]",
                "'project':{'statedCost':148200.1,'assistants':50,'supervision':true,'teaching':false}",
                "'project':{'statedCost':999999999.99,'assistants':1}",
                "'previousGrant':{'months':120,'earlierRenewals':[1,12,120],'candidate':'10000001916'}",
                "'filing':{'filedAt':'2026-05-17T23:59:59+02:00','address':'a@example.org'}",
                "'filing':{'filedAt':'2026-05-17T23:59Z','address':'Œuvre d’Élie'}",
                "'project':{'partners':[{'type':'establishment','key':'p','finess':'869990036','department':'86',"
                        + "'hospitalGroup':'vienne','legalEntity':'732829320','seatCommune':'87085'}]}",
                "'project':{'partners':[{'type':'Établissement','key':'p'},{'type':'communityPractice','key':'q',"
                        + "'siret':'73282932000074'}]}"
            })
    void what_is_usual_and_right_is_read_at_once(String members) {
        String text = ("{'id':'a','call':'x'," + members + "}").replace('\'', '"');
        Optional<Dossier> read = read(QuickRecord.of(DossierFields.TYPE), text, JsonTree.MAX_VALUES);
        assertThat(read)
                .isPresent()
                .isEqualTo(json.read(DossierFields.TYPE, text, Notation.JSON).value());
        assertThat(json.read(DossierFields.TYPE, text, Notation.JSON).issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'formatVersion':'2'",
                "'formatVersion':1",
                "'formatVersion':'1','formatVersion':'1'",
                "'$schema':'s','$schema':'s'",
                "'posts':[{'formatVersion':'1'}]",
                "'id':'b'",
                "'unknown':1",
                "'request':null",
                "'request':true",
                "'request':'x'",
                "'linkedDossiers':['1','2','3','4','5','6','7','8','9','10','11']",
                "'linkedDossiers':'b'",
                "'posts':{}",
                "'posts':[[]]",
                "'posts':[{'workingTime':'200%'}]",
                "'posts':[{'workingTime':0}]",
                "'posts':[{'contractStart':'2027-02-29'}]",
                "'posts':[{'contractStart':20270228}]",
                "'posts':[{'contractStart':'2027-02-28','contractEnd':'2027-02-27'}]",
                "'posts':[{'distances':[{'partner':'p','kilometres':10000}]}]",
                "'posts':[{'distances':[{'partner':'p'}]}]",
                "'posts':[{'distances':[{'partner':'p p','kilometres':1}]}]",
                "'posts':[{'distances':[{'partner':1,'kilometres':1}]}]",
                "'project':{'statedCost':1.234}",
                "'project':{'statedCost':'1'}",
                "'project':{'assistants':51}",
                "'project':{'assistants':0}",
                "'project':{'assistants':1.5}",
                "'project':{'supervision':'true'}",
                "'candidate':{'rpps':'10000001917'}",
                "'candidate':{'rpps':'10000001'}",
                "'project':{'partners':[{'type':'establishment','key':'p','hospitalGroup':'Nulle part'}]}",
                "'project':{'partners':[{'type':'establishment','key':'p','legalEntity':'123456782'}]}",
                "'project':{'partners':[{'type':'communityPractice','key':'p','siret':'12345678200010'}]}",
                "'project':{'partners':[{'type':'hospital','key':'p'}]}",
                "'project':{'partners':[{'key':'p'}]}",
                "'project':{'partners':[{'type':'establishment'}]}"
            })
    void what_is_wrong_or_doubtful_needs_a_second_look(String members) {
        String text = ("{'id':'a','call':'nouvelle-aquitaine-2026'," + members + "}").replace('\'', '"');
        assertThat(read(QuickRecord.of(DossierFields.TYPE), text, JsonTree.MAX_VALUES))
                .isEmpty();
        assertThat(json.read(DossierFields.TYPE, text, Notation.JSON).issues()).isNotEmpty();
    }

    private static Optional<Dossier> read(QuickRecord<Dossier> reader, String text, int mostValues) {
        try (JsonParser parser = JsonTree.parser(text)) {
            parser.nextToken();
            return Optional.ofNullable(reader.read(parser, new QuickMemory(mostValues), true));
        }
    }

    @org.junit.jupiter.api.Tag("slow")
    @Test
    void each_change_of_the_samples_at_each_place_is_read_as_the_careful_reader_does() {
        int[] read = new int[2];
        SampleMutants.places(Samples.all().stream().map(Samples::text).toList()).forEach((place, at) -> {
            for (SampleMutants.Kind kind : SampleMutants.Kind.values()) {
                SampleMutants.mutant(at.getKey(), at.getValue(), kind)
                        .ifPresent(mutant -> read[agree(mutant) ? 1 : 0]++);
            }
        });
        assertThat(read[0]).isGreaterThan(500);
        assertThat(read[1]).isGreaterThan(100);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void drawn_dossiers_are_read_as_the_careful_reader_does(@ForAll long seed) {
        agree(json.writeDossier(ArbitraryRecords.sample(DossierFields.TYPE, new Random(seed))));
    }

    @Tag("slow")
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void a_file_that_was_mangled_is_read_as_the_careful_reader_does(@ForAll long seed) {
        Random random = new Random(seed);
        List<Samples> samples = Samples.all();
        StringBuilder text =
                new StringBuilder(samples.get(random.nextInt(samples.size())).text());
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length());
            char bit = BITS.charAt(random.nextInt(BITS.length()));
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(at, bit);
                case 1 -> text.insert(at, bit);
                case 2 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
                default -> text.setCharAt(at, (char) ('0' + random.nextInt(10)));
            }
        }
        agree(text.toString());
    }

    @Tag("slow")
    @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
    void days_instants_and_numbers_have_the_value_that_the_careful_reader_gives(@ForAll long seed) {
        Random random = new Random(seed);
        String day = two(random, 18, 31) + two(random, 0, 100) + "-" + two(random, 0, 14) + "-" + two(random, 0, 33);
        String time = "T" + two(random, 0, 26) + ":" + two(random, 0, 62)
                + (random.nextBoolean() ? "" : ":" + two(random, 0, 62));
        String offset = random.nextInt(4) == 0
                ? "Z"
                : (random.nextBoolean() ? "+" : "-") + two(random, 0, 20) + ":" + two(random, 0, 62);
        String number = new BigDecimal(random.nextInt(2_000_000_000))
                .movePointLeft(random.nextInt(11))
                .toPlainString();
        for (String text : List.of(
                day,
                day + time + offset,
                number,
                spoilt(day, random),
                spoilt(day + time + offset, random),
                spoilt(number, random))) {
            Optional.ofNullable(QuickText.day(text))
                    .ifPresent(value -> assertThat(
                                    ScalarReading.of(ScalarType.DATE, text).value())
                            .contains(value));
            Optional.ofNullable(QuickText.instant(text))
                    .ifPresent(value -> assertThat(
                                    ScalarReading.of(ScalarType.INSTANT, text).value())
                            .contains(value));
            if (QuickText.hundredths(text) >= 0) {
                assertThat(new BigDecimal(text).movePointRight(2))
                        .isEqualByComparingTo(BigDecimal.valueOf(QuickText.hundredths(text)));
            }
        }
    }

    @Test
    void usual_notations_need_no_second_look_and_others_do() {
        assertThat(QuickText.day("2028-02-29")).isNotNull();
        assertThat(List.of(
                        "2027-02-29",
                        "1899-12-31",
                        "3000-01-01",
                        "2026-1-01",
                        "2026/01/01",
                        "2026-01-0a",
                        "+026-01-01"))
                .allSatisfy(text -> assertThat(QuickText.day(text)).isNull());
        assertThat(List.of("2026-05-17T23:59:59+02:00", "2026-05-17T23:59Z", "1900-01-01T00:00:00-17:59"))
                .allSatisfy(text -> assertThat(QuickText.instant(text)).isNotNull());
        assertThat(List.of(
                        "2026-05-17T24:00:00Z",
                        "2026-05-17T23:60Z",
                        "2026-05-17T23:59:60Z",
                        "2026-05-17T23:59:59.5Z",
                        "2026-05-17T23:59:59+18:00",
                        "2026-05-17T23:59:59+02:60",
                        "2026-05-17T23:59:59",
                        "2026-05-17T23:59",
                        "2026-05-17 23:59Z"))
                .allSatisfy(text -> assertThat(QuickText.instant(text)).isNull());
        assertThat(QuickText.hundredths("148200.1")).isEqualTo(14_820_010);
        assertThat(QuickText.hundredths("0.07")).isEqualTo(7);
        assertThat(QuickText.hundredths("12")).isEqualTo(1200);
        assertThat(QuickText.hundredths("21474835")).isEqualTo(2_147_483_500);
        assertThat(List.of("", "-1", "1.", ".5", "1.234", "1e3", "21474836", "1234567890"))
                .allSatisfy(text -> assertThat(QuickText.hundredths(text)).isNegative());
        assertThat(QuickText.hundredths("123456.78")).isEqualTo(12_345_678);
        assertThat(QuickText.hundredths("1234567.89")).isNegative();
        assertThat(List.of("1900-01-01", "2999-12-31"))
                .allSatisfy(text -> assertThat(QuickText.day(text)).isEqualTo(text));
        assertThat(QuickText.instant("2026-05-17T23:59:58-01:30")).isEqualTo("2026-05-17T23:59:58-01:30");
        assertThat(List.of("!", "~", "éa", "Àa", "ſa", "a\u00a0", "a\u202f", "a\u2019", "a«", "a»", "a–", "aa"))
                .allSatisfy(text -> assertThat(QuickText.isPlain(text, 2)).isTrue());
        assertThat(List.of("\u2019", "a\u2018", "a\u00bf", "a\u0180", "a\u001f", "aaa"))
                .allSatisfy(text -> assertThat(QuickText.isPlain(text, 2)).isFalse());
        assertThat(List.of("a", "Centre hospitalier d’Ussel «\u00a0Œuvre\u00a0» – Çà", "~"))
                .allSatisfy(text -> assertThat(QuickText.isPlain(text, 60)).isTrue());
        assertThat(List.of("", " ", "\u00a0\u2019", "a\n", "a\u007f", "a\u0085", "a\u00ad", "a\u2028", "😀", "aa"))
                .allSatisfy(text -> assertThat(QuickText.isPlain(text, 1)).isFalse());
    }

    @Test
    void a_dossier_of_another_call_needs_a_second_look() {
        String text = Samples.all().get(0).text();
        Dossier dossier = json.readDossier(text).orElseThrow();
        for (String other : List.of("x", "auvergne-rhone-alpes-2027")) {
            AspJson strict = json.answering(CallId.parse(other));
            assertThat(strict.readDossier(text).errors()).hasSize(1);
            assertThat(json.knowing(List.of(CallId.parse(other)))
                            .readDossier(text)
                            .issues())
                    .hasSize(1);
        }
        assertThat(json.answering(dossier.getCall())
                        .knowing(List.of(dossier.getCall()))
                        .readDossier(text)
                        .issues())
                .isEmpty();
    }

    /** Whether a file of which nothing is to be said was read; both readers, and the validator of the whole dossier, agree on it. */
    private boolean agree(String text) {
        Optional<Dossier> quick = Optional.ofNullable(QuickReader.read(text));
        ReadResult<Dossier> careful = json.read(DossierFields.TYPE, text, Notation.JSON);
        assertThat(quick).as(text).isEqualTo(careful.issues().isEmpty() ? careful.value() : Optional.empty());
        quick.ifPresent(dossier -> assertThat(
                        json.readDossier(text).issues().stream().map(issue -> issue.at(0, 0)))
                .as(text)
                .isEqualTo(DossierValidation.check(dossier)));
        return quick.isPresent();
    }

    private static String two(Random random, int from, int to) {
        int number = from + random.nextInt(to - from);
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String spoilt(String text, Random random) {
        StringBuilder spoilt = new StringBuilder(text);
        spoilt.setCharAt(random.nextInt(text.length()), "0123456789-:TZ+. /e".charAt(random.nextInt(19)));
        return spoilt.toString();
    }
}
