package fr.tempspartage.web.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.domain.partner.CommunityPracticeFields;
import fr.tempspartage.domain.partner.EstablishmentFields;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerFields;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.io.interview.PartnerKeys;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Partners of the project: who they are; what else is known of one that stays is kept. Where a call asks how a post works in
 * the town, whether a partner is an establishment or a community practice is chosen for each, and never supposed.
 */
final class PartnersForm implements AnswerForm {

    private static final int FIRST_ROWS = 2;
    private static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String WAS = "was";

    private final Around around;
    private final boolean ofTown;

    PartnersForm(Around around) {
        this.around = around;
        this.ofTown = around.call().rules().stream()
                .anyMatch(rule -> rule.inputs().contains(DossierInputs.COMMUNITY_PRESENCES));
    }

    private ImmutableList<Partner> known() {
        return around.dossier()
                .getProject()
                .flatMap(SharedMedicalProject::getPartners)
                .orElse(ImmutableList.of());
    }

    @Override
    public Control control(
            String name, Bilingual label, Posted posted, ImmutableListMultimap<String, Bilingual> errors) {
        int count = Math.max(FIRST_ROWS, posted.rows(name));
        ImmutableList.Builder<Control.Row> rows = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
            String row = name + "." + i + ".";
            ImmutableList.Builder<Control> controls = ImmutableList.builder();
            controls.add(new Control.Line(
                    row + NAME,
                    ofTown ? Said.of("partnerName") : EstablishmentFields.NAME.label(),
                    "text",
                    "",
                    posted.text(row + NAME),
                    Optional.empty(),
                    ImmutableList.of(),
                    errors.get(row + NAME)));
            if (ofTown || posted.last(row + KIND).isPresent()) {
                controls.add(kind(row + KIND, posted, errors));
            }
            rows.add(new Control.Row(
                    name + "." + i,
                    RowsForm.numbered(PartnerFields.TYPE.label(), i),
                    posted.text(row + WAS),
                    controls.build()));
        }
        return new Control.Rows(
                name,
                label,
                PartnerFields.TYPE.label(),
                rows.build(),
                Optional.empty(),
                Optional.of(Said.of("partnersHint")),
                errors.get(name));
    }

    private static Control kind(String name, Posted posted, ImmutableListMultimap<String, Bilingual> errors) {
        String kind = posted.text(name);
        return new Control.Pick(
                name,
                Said.of("partnerKind"),
                Control.Shape.SELECT,
                Stream.concat(
                                Stream.of(new Control.Option("", Said.of("toBeStated"), kind.isEmpty())),
                                PartnerFields.TYPE.variants().stream()
                                        .map(one -> new Control.Option(
                                                one.name(),
                                                one.label(),
                                                one.name().equals(kind))))
                        .collect(ImmutableList.toImmutableList()),
                Optional.empty(),
                errors.get(name));
    }

    @Override
    public void write(String name, Object value, Posted to) {
        ImmutableList<?> partners = (ImmutableList<?>) value;
        to.put(name + ".rows", Integer.toString(partners.size()));
        for (int i = 0; i < partners.size(); i++) {
            Partner partner = (Partner) partners.get(i);
            String row = name + "." + i + ".";
            to.put(row + WAS, partner.getKey().toString());
            to.put(row + NAME, partner.getName().orElse(""));
            if (ofTown || partner instanceof CommunityPractice) {
                to.put(row + KIND, PartnerFields.TYPE.variantOf(partner).name());
            }
        }
    }

    @Override
    public Answered read(String name, Posted posted) {
        PartnerKeys keys = new PartnerKeys();
        known().forEach(partner -> keys.keep(partner.getKey()));
        ImmutableList.Builder<Object> partners = ImmutableList.builder();
        ImmutableListMultimap.Builder<String, Bilingual> errors = ImmutableListMultimap.builder();
        int count = 0;
        for (int i = 0; i < posted.rows(name); i++) {
            String row = name + "." + i + ".";
            int place = i + 1;
            Answered called = ScalarForm.read(
                    (ScalarType<?>) EstablishmentFields.NAME.type(), row + NAME, posted.text(row + NAME));
            errors.putAll(called.errors());
            Optional<Partner> was = known().stream()
                    .filter(partner -> partner.getKey().toString().equals(posted.text(row + WAS)))
                    .findFirst();
            Optional<RecordType<? extends Partner>> chosen = PartnerFields.TYPE.variant(posted.text(row + KIND));
            if (posted.text(row + NAME).isBlank() && was.isEmpty()) {
                if (chosen.isPresent()) {
                    errors.put(row + NAME, Said.of("missing"));
                }
                continue;
            }
            count++;
            if (chosen.isEmpty() && ofTown) {
                errors.put(row + KIND, Said.of("kindMissing"));
            }
            Optional<String> text = called.value().map(String.class::cast);
            RecordType<? extends Partner> type =
                    chosen.or(() -> was.map(PartnerFields.TYPE::variantOf)).orElse(EstablishmentFields.TYPE);
            partners.add(partner(
                    type, was, was.map(Partner::getKey).orElseGet(() -> keys.make(text.orElse(""), place)), text));
        }
        ImmutableListMultimap<String, Bilingual> wrong = errors.build();
        if (!wrong.isEmpty()) {
            return new Answered(Optional.empty(), wrong);
        }
        return count == 0 ? Answered.nothing() : Answered.of(partners.build());
    }

    private static Partner partner(
            RecordType<? extends Partner> type, Optional<Partner> was, PartnerKey key, Optional<String> called) {
        Map<String, Object> values = new LinkedHashMap<>();
        was.ifPresent(before -> {
            for (Field<?, ?> field : PartnerFields.TYPE.variantOf(before).fields()) {
                type.field(field.name())
                        .filter(same -> same.type().equals(field.type()))
                        .ifPresent(same -> field.getFrom(before).ifPresent(known -> values.put(field.name(), known)));
            }
        });
        values.put(CommunityPracticeFields.KEY.name(), key);
        values.remove(NAME);
        called.ifPresent(text -> values.put(NAME, text));
        return type.create(values);
    }
}
