package fr.tempspartage.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactProcessorTest {

    private static final String SITE = """
            @Described(fr = "site", en = "site", inputs = "SITE")
            public interface Site {
                @Fact(fr = "jour", en = "day")
                LocalDate getDay();
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void a_record_has_a_field_for_each_accessor_in_their_order() throws IOException {
        Compiled compiled = Compiled.in(folder, SITE, """
                @Described(fr = "poste <ASP>", en = "post")
                public interface Post {
                    @Fact(fr = "repère d’un poste", en = "a post’s \\"key\\"")
                    @NotBlank
                    @Size(max = 64)
                    String getKey();

                    @Fact(fr = "début & fin", en = "start & end", multiline = true)
                    Optional<@Size(max = 4000) String> getStartAndEnd();

                    @Fact(fr = "mois", en = "months")
                    Optional<@Size(max = 12) ImmutableList<@Min(1) @Max(120) Integer>> getMonths();

                    @Fact(fr = "quotité", en = "working time", type = "WORKING_TIME")
                    Optional<Rate> getTime();

                    @Fact(fr = "statut", en = "status")
                    Optional<Status> getStatus();

                    @Fact(fr = "site", en = "site")
                    Optional<@Valid Site> getSite();

                    @Fact(fr = "numéro", en = "number")
                    Number getNumber();

                    enum Status implements Coded { ONE }
                    final class Number {
                        static final ScalarType<Number> TYPE = new ScalarType<>();
                    }
                    final class Builder {}
                    default int getLength() { return 0; }
                    static Builder builder() { return new Builder(); }
                }
                """);

        assertThat(compiled.refusals()).isEmpty();
        assertThat(compiled.written("PostFields")).isEqualTo("""
                package planted;

                import com.google.common.collect.ImmutableList;
                import fr.tempspartage.domain.field.Field;
                import fr.tempspartage.domain.field.ListType;
                import fr.tempspartage.domain.field.RecordType;
                import fr.tempspartage.domain.field.ScalarType;
                import fr.tempspartage.domain.money.Rate;
                import java.util.Optional;
                import javax.annotation.processing.Generated;
                import planted.Post.Number;
                import planted.Post.Status;

                /** Fields of a {@link Post} (<i>poste &lt;ASP&gt;</i>) as they stand in files. */
                @Generated("fr.tempspartage.processor.FactProcessor")
                public final class PostFields {

                    private static final RecordType.Description<Post, Post.Builder> DESCRIBED = RecordType.describe(
                            Post.class,
                            "post",
                            "poste <ASP>",
                            "post",
                            new PostAccessors());

                    /** A post’s "key" (<i>repère d’un poste</i>). */
                    public static final Field<Post, String> KEY = DESCRIBED.required(
                            "key",
                            "repère d’un poste",
                            "a post’s \\"key\\"",
                            ScalarType.line(64));

                    /** Start &amp; end (<i>début &amp; fin</i>). */
                    public static final Field<Post, String> START_AND_END = DESCRIBED.optional(
                            "startAndEnd",
                            "début & fin",
                            "start & end",
                            ScalarType.text(4000));

                    /** Months (<i>mois</i>). */
                    public static final Field<Post, ImmutableList<Integer>> MONTHS = DESCRIBED.optional(
                            "months",
                            "mois",
                            "months",
                            ListType.of(ScalarType.integer(1, 120), 12));

                    /** Working time (<i>quotité</i>). */
                    public static final Field<Post, Rate> TIME = DESCRIBED.optional(
                            "time",
                            "quotité",
                            "working time",
                            ScalarType.WORKING_TIME);

                    /** Status (<i>statut</i>). */
                    public static final Field<Post, Status> STATUS = DESCRIBED.optional(
                            "status",
                            "statut",
                            "status",
                            ScalarType.coded(Status.class));

                    /** Site (<i>site</i>). */
                    public static final Field<Post, Site> SITE = DESCRIBED.optional(
                            "site",
                            "site",
                            "site",
                            SiteFields.TYPE);

                    /** Number (<i>numéro</i>). */
                    public static final Field<Post, Number> NUMBER = DESCRIBED.required(
                            "number",
                            "numéro",
                            "number",
                            Number.TYPE);

                    /** The record with all its fields. */
                    public static final RecordType<Post> TYPE = DESCRIBED.end();

                    private static final class PostAccessors implements RecordType.Accessors<Post, Post.Builder> {

                        @Override
                        public Post.Builder builder() {
                            return Post.builder();
                        }

                        @Override
                        public Post.Builder builder(Post rec) {
                            Post.Builder builder = Post.builder();
                            builder.from(rec);
                            return builder;
                        }

                        @Override
                        public Post build(Post.Builder builder) {
                            return builder.build();
                        }

                        @Override
                        public Optional<?> get(Post rec, int place) {
                            return switch (place) {
                                case 0 -> Optional.of(rec.getKey());
                                case 1 -> rec.getStartAndEnd();
                                case 2 -> rec.getMonths();
                                case 3 -> rec.getTime();
                                case 4 -> rec.getStatus();
                                case 5 -> rec.getSite();
                                case 6 -> Optional.of(rec.getNumber());
                                default -> throw new IndexOutOfBoundsException(place);
                            };
                        }

                        @Override
                        @SuppressWarnings("unchecked") // the type of the field has cast the value
                        public void set(Post.Builder builder, int place, Optional<?> value) {
                            switch (place) {
                                case 0 -> builder.key((String) value.orElseThrow());
                                case 1 -> builder.startAndEnd((Optional<String>) value);
                                case 2 -> builder.months((Optional<ImmutableList<Integer>>) value);
                                case 3 -> builder.time((Optional<Rate>) value);
                                case 4 -> builder.status((Optional<Status>) value);
                                case 5 -> builder.site((Optional<Site>) value);
                                case 6 -> builder.number((Number) value.orElseThrow());
                                default -> throw new IndexOutOfBoundsException(place);
                            }
                        }
                    }

                    private PostFields() {}
                }
                """);
    }

    @Test
    void a_fact_that_is_redacted_is_personal_and_may_be_unknown() throws IOException {
        String candidate = """
                @Described(fr = "candidat", en = "candidate")
                public interface Candidate {
                    @Fact(fr = "jour", en = "day")
                    @org.immutables.value.Value.Redacted
                    %s getDay();
                }
                """;
        Compiled compiled = Compiled.in(folder, candidate.formatted("Optional<LocalDate>"));

        assertThat(compiled.refusals()).isEmpty();
        assertThat(compiled.written("CandidateFields"))
                .contains("Field<Candidate, LocalDate> DAY = DESCRIBED.personal(");
        assertThat(Compiled.in(folder, candidate.formatted("LocalDate")).refusals())
                .containsExactly("Candidate.getDay is personal and cannot be left out.\n"
                        + "Maybe make it Optional, or remove @Value.Redacted.");
    }

    @Test
    void every_fact_below_the_root_has_an_input_and_variants_share_those_of_one_name() throws IOException {
        Compiled compiled = Compiled.in(folder, SITE, PARTNER, HOSPITAL, PRACTICE, """
                @Described(fr = "dossier & pièces", en = "dossier", root = true)
                public interface Dossier {
                    @Fact(fr = "partenaires", en = "partners")
                    @Size(max = 10)
                    ImmutableList<@Valid Partner> getPartners();

                    @Fact(fr = "site", en = "site")
                    Optional<@Valid Site> getSite();
                }
                """);

        assertThat(compiled.refusals()).isEmpty();
        assertThat(compiled.written("DossierInputs")).isEqualTo("""
                package planted;

                import com.google.common.collect.ImmutableList;
                import fr.tempspartage.domain.field.Input;
                import java.time.LocalDate;
                import javax.annotation.processing.Generated;

                /** Facts of a {@link Dossier} (<i>dossier &amp; pièces</i>) that rules read, by name. */
                @Generated("fr.tempspartage.processor.FactProcessor")
                public final class DossierInputs {

                    private static final Input.Path AT_ROOT = Input.from(DossierFields.TYPE);
                    private static final Input.Path AT_PARTNERS = AT_ROOT.through(DossierFields.PARTNERS);
                    private static final Input.Path AT_SITE = AT_ROOT.through(DossierFields.SITE);

                    /** Partners (<i>partenaires</i>): {@code partners}. */
                    public static final Input<ImmutableList<Partner>> PARTNERS = AT_ROOT.to(DossierFields.PARTNERS);

                    /** Day of the hospital (<i>jour de l’hôpital</i>): {@code partners[hospital].day}. */
                    public static final Input<LocalDate> HOSPITAL_DAY = AT_PARTNERS.to(HospitalFields.DAY);

                    /** Zone (<i>zone</i>): {@code partners[].zone}. */
                    public static final Input<LocalDate> ZONE = AT_PARTNERS.to(HospitalFields.ZONE, PracticeFields.ZONE);

                    /** Day (<i>jour</i>): {@code partners[practice].day}. */
                    public static final Input<LocalDate> DAY = AT_PARTNERS.to(PracticeFields.DAY);

                    /** Day (<i>jour</i>): {@code site.day}. */
                    public static final Input<LocalDate> SITE_DAY = AT_SITE.to(SiteFields.DAY);

                    private DossierInputs() {}
                }
                """);
    }

    @Test
    void a_fact_of_several_records_to_choose_from_is_described_once_unless_one_says_it_otherwise() throws IOException {
        Compiled compiled = Compiled.in(folder, PARTNER, HOSPITAL, PRACTICE);

        assertThat(compiled.refusals()).isEmpty();
        assertThat(compiled.written("PartnerFields")).contains("""
                    /** Partner (<i>partenaire</i>): one of its variants. */
                    public static final VariantType<Partner> TYPE = VariantType.of(
                            Partner.class,
                            "partner",
                            Bilingual.of("partenaire", "partner"),
                            ImmutableList.of(HospitalFields.TYPE, PracticeFields.TYPE));
                """);
        assertThat(compiled.written("HospitalFields"))
                .contains("Field<Hospital, LocalDate> ZONE", "\"day of the hospital\"")
                .containsSubsequence("> DAY =", "> ZONE =");
        assertThat(compiled.written("PracticeFields"))
                .contains("Field<Practice, LocalDate> ZONE", "\"day\"")
                .containsSubsequence("> DAY =", "> ZONE =");
    }

    private static final String PARTNER = """
            @Described(fr = "partenaire", en = "partner")
            public sealed interface Partner permits Hospital, Practice {
                @Fact(fr = "jour", en = "day")
                LocalDate getDay();
                @Fact(fr = "zone", en = "zone")
                Optional<LocalDate> getZone();
            }
            """;
    private static final String HOSPITAL = """
            @Described(fr = "hôpital", en = "hospital")
            public non-sealed interface Hospital extends Partner {
                @Fact(fr = "jour de l’hôpital", en = "day of the hospital", input = "HOSPITAL_DAY")
                LocalDate getDay();
            }
            """;
    private static final String PRACTICE = """
            @Described(fr = "cabinet", en = "practice")
            public non-sealed interface Practice extends Partner {}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            LocalDate getDay();                                          | Post.getDay is not described.\\nMaybe add @Fact with its two labels.
            @Fact(fr = "", en = "day") LocalDate getDay();               | Post.getDay has a blank label 'fr'.
            @Fact(fr = "jour", en = " ") LocalDate getDay();             | Post.getDay has a blank label 'en'.
            @Fact(fr = "jour", en = "day") LocalDate day();              | Post.day cannot be a fact.\\nMaybe name it getSomething, without parameters and without a body.
            @Fact(fr = "jour", en = "day") default LocalDate getDay() { return null; } | Post.getDay cannot be a fact.\\nMaybe name it getSomething, without parameters and without a body.
            @Fact(fr = "jour", en = "day") LocalDate getDay(int of);     | Post.getDay cannot be a fact.\\nMaybe name it getSomething, without parameters and without a body.
            @Fact(fr = "type", en = "type") LocalDate getType();         | Post.getType cannot be a fact: 'type' tells variants apart in files.\\nMaybe getKind.
            @Fact(fr = "nom", en = "name") Optional<String> getName();   | Post.getName: a text needs its limit.\\nMaybe add @Size(max = …) to the text.
            @Fact(fr = "nom", en = "name") Optional<@Size(min = 1) String> getName(); | Post.getName: a text needs its limit.\\nMaybe add @Size(max = …) to the text.
            @Fact(fr = "jours", en = "days") Optional<ImmutableList<LocalDate>> getDays(); | Post.getDays: a list needs its limit.\\nMaybe add @Size(max = …) to the list.
            @Fact(fr = "noms", en = "names") @Size(max = 9) ImmutableList<String> getNames(); | Post.getNames: a text needs its limit.\\nMaybe add @Size(max = …) to the text.
            @Fact(fr = "mois", en = "months") Optional<@Min(1) Integer> getMonths(); | Post.getMonths: a whole number needs its limits.\\nMaybe add @Min(…) and @Max(…) to the number.
            @Fact(fr = "mois", en = "months") Optional<@Max(1) Integer> getMonths(); | Post.getMonths: a whole number needs its limits.\\nMaybe add @Min(…) and @Max(…) to the number.
            @Fact(fr = "jour", en = "day", multiline = true) LocalDate getDay(); | Post.getDay: only a text has lines.\\nMaybe leave multiline out.
            @Fact(fr = "site", en = "site") Optional<Site> getSite();    | Post.getSite: a record is not validated by itself.\\nMaybe add @Valid to the record.
            @Fact(fr = "part", en = "share") Optional<Rate> getShare();  | Post.getShare: a Rate has several types in files.\\nMaybe name one with type: [RATE, WORKING_TIME].
            @Fact(fr = "part", en = "share", type = "DATE") Optional<Rate> getShare(); | Post.getShare: ScalarType.DATE is no type of a Rate.\\nMaybe use one of [RATE, WORKING_TIME].
            @Fact(fr = "id", en = "id") java.util.UUID getId();          | Post.getId: no type in files for UUID.\\nMaybe give its class a constant TYPE, make the enumeration Coded, or add @Described to the record.
            @Fact(fr = "n", en = "n") int getCount();                    | Post.getCount: no type in files for int.\\nMaybe give its class a constant TYPE, make the enumeration Coded, or add @Described to the record.
            @Fact(fr = "n", en = "n") Thread.State getState();           | Post.getState: no type in files for State.\\nMaybe give its class a constant TYPE, make the enumeration Coded, or add @Described to the record.
            """)
    void a_fact_that_is_not_wholly_described_is_refused(String accessor, String message) throws IOException {
        Compiled compiled = Compiled.in(
                folder, SITE, "@Described(fr = \"poste\", en = \"post\") public interface Post { " + accessor + " }");

        assertThat(compiled.refusals()).containsExactly(message.replace("\\n", "\n"));
    }

    @Test
    void two_inputs_of_one_name_are_refused() throws IOException {
        Compiled compiled = Compiled.in(folder, SITE, """
                @Described(fr = "dossier", en = "dossier", root = true)
                public interface Dossier {
                    @Fact(fr = "jour", en = "day", input = "SITE_DAY")
                    LocalDate getDay();
                    @Fact(fr = "site", en = "site")
                    Optional<@Valid Site> getSite();
                }
                """);

        assertThat(compiled.refusals())
                .containsExactly(
                        "Two inputs SITE_DAY: Dossier.getDay and Site.getDay.\nMaybe name one of them with input.");
    }

    @Test
    void two_facts_of_one_variant_do_not_share_an_input() throws IOException {
        Compiled compiled = Compiled.in(folder, """
                @Described(fr = "dossier", en = "dossier", root = true)
                public interface Dossier {
                    @Fact(fr = "jour", en = "day", input = "ZONE")
                    LocalDate getDay();
                    @Fact(fr = "zone", en = "zone")
                    LocalDate getZone();
                }
                """);

        assertThat(compiled.refusals())
                .containsExactly(
                        "Two inputs ZONE: Dossier.getDay and Dossier.getZone.\nMaybe name one of them with input.");
    }

    @Test
    void a_record_inside_itself_is_refused() throws IOException {
        Compiled compiled = Compiled.in(folder, """
                @Described(fr = "dossier", en = "dossier", root = true)
                public interface Dossier {
                    @Fact(fr = "dossier lié", en = "linked dossier")
                    Optional<@Valid Dossier> getLinked();
                }
                """);

        assertThat(compiled.refusals()).containsExactly("Dossier.getLinked: a record cannot be inside itself.");
    }

    @Test
    void a_fact_of_something_that_is_not_described_is_refused() throws IOException {
        Compiled compiled = Compiled.in(folder, """
                public interface Post {
                    @Fact(fr = "jour", en = "day")
                    LocalDate getDay();
                }
                """);

        assertThat(compiled.refusals())
                .containsExactly("Post has a fact and is not described.\nMaybe add @Described with its two labels.");
    }

    @Test
    void a_class_is_not_described() throws IOException {
        Compiled compiled = Compiled.in(folder, "@Described(fr = \"poste\", en = \"post\") public final class Post {}");

        assertThat(compiled.refusals()).containsExactly("Only an interface can be @Described, not Post.");
    }
}
