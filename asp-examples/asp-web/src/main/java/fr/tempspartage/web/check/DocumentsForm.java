package fr.tempspartage.web.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.io.interview.DueDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Documents attached: those that the call asks for are ticked, any other is added; what is known of one that stays is kept. */
final class DocumentsForm implements AnswerForm {

    private static final String OTHER = ".other";
    private static final ScalarType<DocumentType> TYPES = ScalarType.coded(DocumentType.class);

    private final Around around;
    private final ImmutableList<DueDocument> due;

    DocumentsForm(Around around) {
        this.around = around;
        this.due = DueDocument.of(around.call(), around.dossier());
    }

    /** One rule may ask for several documents. */
    static String code(DueDocument one) {
        return one.requirement().rule()
                + "-"
                + one.requirement().type().code()
                + one.partner().map(partner -> "@" + partner.getKey()).orElse("");
    }

    @Override
    public Control control(
            String name, Bilingual label, Posted posted, ImmutableListMultimap<String, Bilingual> errors) {
        List<String> ticked = posted.all(name);
        ImmutableList.Builder<Control> controls = ImmutableList.builder();
        if (!due.isEmpty()) {
            controls.add(new Control.Pick(
                    name,
                    Said.of("attached"),
                    Control.Shape.BOXES,
                    due.stream()
                            .map(one -> new Control.Option(code(one), one.label(), ticked.contains(code(one))))
                            .collect(ImmutableList.toImmutableList()),
                    Optional.of(ScalarsForm.none(name, posted)),
                    errors.get(name)));
        }
        controls.add(
                new ScalarForm(TYPES, around, true).control(name + OTHER, Said.of("otherDocument"), posted, errors));
        return new Control.Group(
                name + ".all",
                label,
                controls.build(),
                Optional.empty(),
                due.isEmpty() ? errors.get(name) : ImmutableList.of());
    }

    @Override
    public void write(String name, Object value, Posted to) {
        ImmutableList<?> documents = (ImmutableList<?>) value;
        if (documents.isEmpty()) {
            ScalarsForm.writeNone(name, to);
        }
        due.stream()
                .filter(one -> documents.stream().anyMatch(document -> one.isMetBy((SupportingDocument) document)))
                .forEach(one -> to.put(name, code(one)));
    }

    @Override
    public Answered read(String name, Posted posted) {
        Answered other = ScalarForm.read(TYPES, name + OTHER, posted.text(name + OTHER));
        if (!other.errors().isEmpty()) {
            return other;
        }
        List<String> ticked = posted.all(name);
        boolean none = ScalarsForm.isNone(name, posted);
        if (none && (!ticked.isEmpty() || other.value().isPresent())) {
            return Answered.refused(name, Said.of("noneAndSome"));
        }
        List<SupportingDocument> documents =
                new ArrayList<>(around.dossier().getDocuments().orElse(ImmutableList.of()));
        if (documents.isEmpty() && ticked.isEmpty() && other.value().isEmpty() && !none) {
            return Answered.nothing();
        }
        List<SupportingDocument> before = ImmutableList.copyOf(documents);
        for (DueDocument one : due) {
            boolean was = before.stream().anyMatch(one::isMetBy);
            boolean is = ticked.contains(code(one));
            if (is && !was) {
                documents.add(one.attached());
            } else if (was && !is) {
                documents = without(documents, one);
            }
        }
        if (other.value().isPresent()) {
            documents.add(SupportingDocument.builder()
                    .types(ImmutableList.of((DocumentType) other.value().get()))
                    .build());
        }
        return Answered.of(ImmutableList.copyOf(documents));
    }

    /** Documents of which none is this one any more; one that serves as others too stays for them. */
    private List<SupportingDocument> without(List<SupportingDocument> documents, DueDocument gone) {
        List<SupportingDocument> kept = new ArrayList<>();
        for (SupportingDocument document : documents) {
            if (!gone.isMetBy(document)) {
                kept.add(document);
                continue;
            }
            ImmutableList<DocumentType> types = document.getTypes().stream()
                    .filter(type -> type != gone.requirement().type())
                    .collect(ImmutableList.toImmutableList());
            ImmutableList<PartnerKey> partners = others(document, gone);
            if (!types.isEmpty()) {
                kept.add(document.withTypes(types));
            } else if (!partners.isEmpty()) {
                kept.add(document.withPartners(Optional.of(partners)));
            }
        }
        return kept;
    }

    /** Other partners that the document is of. */
    private ImmutableList<PartnerKey> others(SupportingDocument document, DueDocument gone) {
        if (gone.partner().isEmpty()) {
            return ImmutableList.of();
        }
        PartnerKey key = gone.partner().get().getKey();
        return document.getPartners().orElseGet(this::establishments).stream()
                .filter(other -> !other.equals(key))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<PartnerKey> establishments() {
        return around
                .dossier()
                .getProject()
                .flatMap(SharedMedicalProject::getPartners)
                .orElse(ImmutableList.of())
                .stream()
                .filter(Establishment.class::isInstance)
                .map(Partner::getKey)
                .collect(ImmutableList.toImmutableList());
    }
}
