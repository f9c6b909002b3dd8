package fr.tempspartage.web.check;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.PartnerLabels;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.rules.verdict.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Value of a fact in words, partners by their names. */
final class FactInWords {

    private final Language language;
    private final Map<PartnerKey, String> partners;

    FactInWords(Dossier dossier, Language language) {
        this.language = language;
        this.partners = PartnerLabels.of(
                dossier.getProject().flatMap(SharedMedicalProject::getPartners).orElse(ImmutableList.of()));
    }

    String of(Input<?> input, Object value) {
        return of(input.type(), value);
    }

    private String of(ValueType<?> type, Object value) {
        if (type instanceof ListType<?> list) {
            return list(list, (ImmutableList<?>) value);
        } else if (type instanceof RecordType<?> rec) {
            return record(rec, value);
        } else if (type instanceof ScalarType<?> && value instanceof PartnerKey key) {
            return partners.getOrDefault(key, key.toString());
        }
        return value instanceof Partner partner ? PartnerLabels.of(partner) : Phrases.of(value, language);
    }

    private String list(ListType<?> type, ImmutableList<?> values) {
        if (values.isEmpty()) {
            return Said.of("none").in(language).toLowerCase(language.locale());
        }
        if (values.get(0) instanceof Post) {
            return Integer.toString(values.size());
        }
        if (values.get(0) instanceof SupportingDocument) {
            return String.join(
                    ", ",
                    values.stream()
                            .map(one -> Phrases.of(((SupportingDocument) one).getTypes(), language))
                            .toList());
        }
        String between =
                type.element() instanceof RecordType<?> ? language == Language.FRENCH ? "\u00a0; " : "; " : ", ";
        return String.join(
                between, values.stream().map(one -> of(type.element(), one)).toList());
    }

    private String record(RecordType<?> type, Object rec) {
        List<String> parts = new ArrayList<>();
        for (Field<?, ?> field : type.fields()) {
            field.getFrom(rec).ifPresent(value -> parts.add(of(field.type(), value)));
        }
        return String.join(", ", parts);
    }
}
