package fr.tempspartage.elsewhere;

import static fr.tempspartage.rules.vocabulary.Partners.isEstablishment;
import static fr.tempspartage.rules.vocabulary.Posts.status;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.campaign.Campaign;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.source.SourceDocument;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.finance.formula.ClawbackReading;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.law.CallText;
import fr.tempspartage.rules.law.CostSharePayment;
import fr.tempspartage.rules.law.English;
import fr.tempspartage.rules.law.FlatSumPayment;
import fr.tempspartage.rules.law.MonthlyPayment;
import fr.tempspartage.rules.law.OwnPayment;
import fr.tempspartage.rules.law.Parameter;
import fr.tempspartage.rules.law.Question;
import fr.tempspartage.rules.law.QuestionBook;
import fr.tempspartage.rules.law.Recovery;
import fr.tempspartage.rules.law.UnstatedPayment;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Small call that pays as a test says, written with what other packages may see. */
final class PaidCall extends CallText {

    static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    final Parameter<Euros> amount = parameter("amount", Euros.class, Euros.parse("37945"));
    final Parameter<Rate> eighty = parameter("eighty", Rate.class, Rate.parse("80%"));
    final Parameter<Rate> ninety = parameter("ninety", Rate.class, Rate.parse("90%"));

    final QuestionBook book;
    private final Consumer<PaidCall> body;

    private PaidCall(QuestionBook book, Consumer<PaidCall> body) {
        super("paid-2026", English.none(), book);
        this.book = book;
        this.body = body;
        section("1");
        body.accept(this);
    }

    static PaidCall of(Consumer<PaidCall> body) {
        return new PaidCall(new QuestionBook(English.none()), body);
    }

    @Override
    protected CallText again() {
        return of(body);
    }

    @Override
    protected Campaign heading() {
        return Campaign.builder()
                .title(words("title", "Appel payant"))
                .region(words("region", "Région"))
                .regionCode("93")
                .edition(words("edition", "2026"))
                .authority(words("authority", "ARS"))
                .calendar(Calendar.builder().build())
                .source(SourceDocument.notAtHand(Bilingual.of("Appel payant", "Call that pays")))
                .notice(words("notice", "Pour essai."))
                .build();
    }

    static fr.tempspartage.rules.law.Test<Dossier> allHospitals() {
        return eachPartner(isEstablishment());
    }

    fr.tempspartage.rules.law.Test<Dossier> eachFullTimePost() {
        return eachPost(status().is(EmploymentStatus.SPECIALIST_ASSISTANT));
    }

    MonthlyPayment everyMonth() {
        return perMonth(amount);
    }

    MonthlyPayment everyYear() {
        return yearlyBase(amount);
    }

    MonthlyPayment everyYear(Parameter<Rate> rate) {
        return yearlyBase(amount, rate);
    }

    MonthlyPayment ofMonthlyCost() {
        return shareOfCost(eighty, amount);
    }

    CostSharePayment ofStatedCost() {
        return shareOfCost(eighty);
    }

    FlatSumPayment once() {
        return flatSum(
                amount,
                parameter("first", LocalDate.class, LocalDate.of(2026, 11, 1)),
                parameter("last", LocalDate.class, LocalDate.of(2028, 10, 31)));
    }

    UnstatedPayment unknownSum(String why) {
        return unstatedAmount(why);
    }

    OwnPayment own(Supplier<FundingScheme> scheme) {
        return formula(scheme);
    }

    Recovery back(Question<ClawbackReading> question) {
        return recovery(question);
    }

    /** Clause for a test to hang something on. */
    fr.tempspartage.rules.law.Statement says(String id) {
        return clause(id, "item 1", "-", "Phrase.");
    }

    static Assessment assess(CallText call, Dossier dossier) {
        return call.assess(dossier, AssessmentContext.on(DAY));
    }

    /** One full-time post of two years, between so many hospitals and structures of town care. */
    static Dossier between(int hospitals, int structures) {
        ImmutableList.Builder<Partner> partners = ImmutableList.builder();
        IntStream.range(0, hospitals)
                .forEach(i -> partners.add(Establishment.builder()
                        .key(PartnerKey.parse("h" + i))
                        .name("Hôpital " + i)
                        .build()));
        IntStream.range(0, structures)
                .forEach(i -> partners.add(CommunityPractice.builder()
                        .key(PartnerKey.parse("v" + i))
                        .name("Ville " + i)
                        .build()));
        return twoYears()
                .withProject(SharedMedicalProject.builder()
                        .partners(partners.build())
                        .build());
    }

    /** One full-time post of two years, and nothing else. */
    static Dossier twoYears() {
        return Dossier.builder()
                .id("essai")
                .call(CallId.parse("paid-2026"))
                .posts(ImmutableList.of(Post.builder()
                        .contractStart(LocalDate.of(2026, 11, 1))
                        .contractEnd(LocalDate.of(2028, 10, 31))
                        .workingTime(Rate.ONE)
                        .build()))
                .build();
    }
}
