package fr.tempspartage.web.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerLabels;
import fr.tempspartage.domain.post.AllocationUnit;
import fr.tempspartage.domain.post.SiteTime;
import fr.tempspartage.domain.post.SiteTimeFields;
import fr.tempspartage.domain.post.TimeSegment;
import fr.tempspartage.domain.post.TimeSegmentFields;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How time is shared: a usual week in half-days by partner, or in detail, periods with units of their own. */
final class WeekForm implements AnswerForm {

    /** Posted where the detail is shown. */
    static final String DETAIL = ".detail";

    private final Around around;
    private final RowsForm detail;
    private final ImmutableList<Partner> partners;

    WeekForm(Around around) {
        this.around = around;
        this.detail = new RowsForm(TimeSegmentFields.TYPE, around, true);
        this.partners = around.dossier()
                .getProject()
                .flatMap(SharedMedicalProject::getPartners)
                .orElse(ImmutableList.of());
    }

    /** What the form in detail starts with: the usual week that was typed, or a row for each partner. */
    Posted inDetail(String name, Posted posted) {
        Posted start = Posted.nothing();
        start.put(name + DETAIL, "1");
        Optional<Object> week = read(name, posted).value();
        if (week.isPresent()) {
            detail.write(name, week.get(), start);
            return start;
        }
        String sites = name + ".0." + TimeSegmentFields.SITES.name();
        start.put(name + ".rows", "1");
        start.put(sites + ".rows", Integer.toString(partners.size()));
        for (int i = 0; i < partners.size(); i++) {
            start.put(
                    sites + "." + i + "." + SiteTimeFields.PARTNER.name(),
                    partners.get(i).getKey().toString());
        }
        return start;
    }

    private static boolean isDetailed(String name, Posted posted) {
        return posted.text(name + DETAIL).equals("1");
    }

    @Override
    public Control control(
            String name, Bilingual label, Posted posted, ImmutableListMultimap<String, Bilingual> errors) {
        if (isDetailed(name, posted)) {
            return detail.control(name, label, posted, errors);
        }
        Map<?, String> names = PartnerLabels.of(partners);
        ImmutableList.Builder<Control> lines = ImmutableList.builder();
        for (Partner partner : partners) {
            String control = name + "." + partner.getKey();
            String of = String.valueOf(names.get(partner.getKey()));
            lines.add(new Control.Line(
                    control,
                    Said.of("halfDaysAt", of),
                    "text",
                    "decimal",
                    posted.text(control),
                    Optional.empty(),
                    ImmutableList.of(),
                    errors.get(control)));
        }
        return new Control.Group(name, label, lines.build(), Optional.of(Said.of("weekHint")), errors.get(name));
    }

    @Override
    public void write(String name, Object value, Posted to) {
        ImmutableList<?> segments = (ImmutableList<?>) value;
        if (segments.size() == 1 && isWeek((TimeSegment) segments.get(0))) {
            for (SiteTime site : ((TimeSegment) segments.get(0)).getSites()) {
                AnswerForm.of(ScalarType.QUANTITY, around, true)
                        .write(name + "." + site.getPartner(), site.getAmount(), to);
            }
        } else {
            to.put(name + DETAIL, "1");
            detail.write(name, value, to);
        }
    }

    private boolean isWeek(TimeSegment segment) {
        Set<Object> once = new HashSet<>();
        return segment.getUnit() == AllocationUnit.HALF_DAYS_PER_WEEK
                && segment.getMonths().isEmpty()
                && segment.getStart().isEmpty()
                && segment.getEnd().isEmpty()
                && segment.getSites().stream()
                        .allMatch(site -> once.add(site.getPartner())
                                && site.getAmount().signum() > 0
                                && partners.stream()
                                        .anyMatch(partner -> partner.getKey().equals(site.getPartner())));
    }

    @Override
    public Answered read(String name, Posted posted) {
        if (isDetailed(name, posted)) {
            return detail.read(name, posted);
        }
        ImmutableListMultimap.Builder<String, Bilingual> errors = ImmutableListMultimap.builder();
        Map<Partner, BigDecimal> times = new LinkedHashMap<>();
        for (Partner partner : partners) {
            String control = name + "." + partner.getKey();
            Answered time = ScalarForm.read(ScalarType.QUANTITY, control, posted.text(control));
            errors.putAll(time.errors());
            time.value().map(BigDecimal.class::cast).ifPresent(value -> times.put(partner, value));
        }
        ImmutableListMultimap<String, Bilingual> wrong = errors.build();
        if (!wrong.isEmpty()) {
            return new Answered(Optional.empty(), wrong);
        }
        if (times.isEmpty()) {
            return Answered.nothing();
        }
        for (Partner partner : partners) {
            if (!times.containsKey(partner)) {
                return Answered.refused(name + "." + partner.getKey(), Said.of("zeroIfNone"));
            }
        }
        ImmutableList.Builder<SiteTime> sites = ImmutableList.builder();
        times.forEach((partner, time) -> {
            if (time.signum() > 0) {
                sites.add(SiteTime.builder()
                        .partner(partner.getKey())
                        .amount(time)
                        .build());
            }
        });
        return Answered.of(ImmutableList.of(TimeSegment.builder()
                .unit(AllocationUnit.HALF_DAYS_PER_WEEK)
                .sites(sites.build())
                .build()));
    }
}
