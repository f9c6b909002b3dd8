package fr.tempspartage.io.spreadsheet;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.dossier.SharedMedicalProjectFields;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.domain.partner.PartnerFields;
import fr.tempspartage.domain.post.PostFields;
import fr.tempspartage.domain.post.TimeAllocationFields;
import java.util.List;

/** Sheets of a workbook of dossiers: one row for each dossier, and the lists that have a sheet of their own. */
final class TableLayout {

    static final Bilingual DOSSIERS = Bilingual.of("Dossiers", "Dossiers");
    static final Bilingual HELP = Bilingual.of("Aide", "Help");
    static final Bilingual LISTS = Bilingual.of("Listes", "Lists");

    /** Columns of the table of dossiers. */
    static final ColumnTypes MAIN = ColumnTypes.of(DossierFields.TYPE);

    static final ListSheet PARTNERS = new ListSheet(
            Bilingual.of("Partenaires", "Partners"),
            ImmutableList.of(DossierFields.PROJECT.name(), SharedMedicalProjectFields.PARTNERS.name()),
            false,
            ColumnTypes.of(PartnerFields.TYPE));
    static final ListSheet TIME = new ListSheet(
            Bilingual.of("Temps", "Time"),
            ImmutableList.of(
                    DossierFields.POSTS.name(),
                    PostFields.TIME_ALLOCATION.name(),
                    TimeAllocationFields.SEGMENTS.name()),
            true,
            ColumnTypes.of(element(TimeAllocationFields.SEGMENTS.type())));
    static final ListSheet DOCUMENTS = new ListSheet(
            Bilingual.of("Pièces", "Documents"),
            ImmutableList.of(DossierFields.DOCUMENTS.name()),
            false,
            ColumnTypes.of(element(DossierFields.DOCUMENTS.type())));

    static final List<ListSheet> LIST_SHEETS = List.of(PARTNERS, TIME, DOCUMENTS);

    /** Columns of the table of dossiers beside which the lists have sheets of their own. */
    static final ColumnTypes WITHOUT_LISTS =
            MAIN.only(type -> LIST_SHEETS.stream().noneMatch(sheet -> sheet.holds(type)));

    private TableLayout() {}

    /**
     * Sheet with one row for each element of a list.
     *
     * @param path the names from the dossier to the list
     * @param ofPost whether the first name is the list of posts, whose number a column tells
     */
    record ListSheet(Bilingual name, ImmutableList<String> path, boolean ofPost, ColumnTypes types) {

        /** Path as columns have it: {@code posts[].timeAllocation.segments}. */
        String listPath() {
            return String.join(".", path).replaceFirst("^posts", "posts[]");
        }

        /** Keys from the dossier to an element. */
        ImmutableList<Object> keys(int post, int element) {
            ImmutableList.Builder<Object> keys = ImmutableList.builder();
            for (int i = 0; i < path.size(); i++) {
                keys.add(path.get(i));
                if (i == 0 && ofPost) {
                    keys.add(post);
                }
            }
            return keys.add(element).build();
        }

        /** Whether a column of the main table lies in this list. */
        boolean holds(ColumnType type) {
            return type.path().startsWith(listPath() + "[]");
        }
    }

    private static ValueType<?> element(ValueType<?> list) {
        return ((ListType<?>) list).element();
    }
}
