package fr.tempspartage.rules.verdict;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.PartnerSet;
import java.util.Arrays;
import java.util.Optional;

/**
 * Documents of a dossier by type and partner (<i>pièces présentes</i>), gathered once.
 *
 * <p>One file may serve as several documents and name several partners.
 */
@SuppressWarnings("EnumOrdinal") // places in arrays in memory only, never stored
public final class DocumentIndex {

    private static final int TYPES = DocumentType.values().length;

    private final Optional<ImmutableList<SupportingDocument>> documents;
    private final PartnerSet[] partners = new PartnerSet[TYPES];

    // One bit for each type.
    private int present;
    private int unnamed;
    private int unfavourable;
    private int undirected;

    DocumentIndex(Optional<ImmutableList<SupportingDocument>> documents, Facts facts) {
        this.documents = documents;
        Arrays.fill(partners, PartnerSet.NONE);
        ImmutableList<SupportingDocument> list = documents.orElse(ImmutableList.of());
        for (int d = 0; d < list.size(); d++) {
            add(list.get(d), facts);
        }
    }

    private void add(SupportingDocument document, Facts facts) {
        ImmutableList<PartnerKey> named = document.getPartners().orElse(null);
        PartnerSet whose = named == null ? PartnerSet.NONE : facts.placesOf(named);
        int bits = 0;
        ImmutableList<DocumentType> types = document.getTypes();
        for (int t = 0; t < types.size(); t++) {
            int type = types.get(t).ordinal();
            bits |= 1 << type;
            partners[type] = partners[type].with(whose);
        }
        Boolean favourable = document.getFavourable().orElse(null);
        present |= bits;
        unnamed |= named == null ? bits : 0;
        undirected |= favourable == null ? bits : 0;
        unfavourable |= favourable == null || favourable ? 0 : bits;
    }

    private static boolean has(int bits, DocumentType type) {
        return (bits >>> type.ordinal() & 1) == 1;
    }

    /** Tells whether the list of documents is known. */
    public boolean known() {
        return documents.isPresent();
    }

    /**
     * Tells whether a document of a type is in the file.
     *
     * @return true if there is at least one
     */
    public boolean has(DocumentType type) {
        return has(present, type);
    }

    /**
     * Tells whether a document of a type that names a partner is in the file.
     *
     * @param partner the place of the partner
     * @return true if there is at least one
     */
    public boolean has(DocumentType type, int partner) {
        return partners[type.ordinal()].has(partner);
    }

    /**
     * Tells whether a document of a type does not say which partners it concerns.
     *
     * @return true if there is at least one
     */
    public boolean hasUnnamed(DocumentType type) {
        return has(unnamed, type);
    }

    /**
     * Tells whether a document of a type gives an opinion against.
     *
     * @return true if there is at least one
     */
    public boolean hasUnfavourable(DocumentType type) {
        return has(unfavourable, type);
    }

    /**
     * Tells whether a document of a type does not say whether its opinion is for or against.
     *
     * @return true if there is at least one
     */
    public boolean hasUndirected(DocumentType type) {
        return has(undirected, type);
    }

    /**
     * Documents of a type.
     *
     * @return the documents in the order of the dossier; empty where the list is not known
     */
    public ImmutableList<SupportingDocument> of(DocumentType type) {
        ImmutableList.Builder<SupportingDocument> found = ImmutableList.builder();
        for (SupportingDocument document : documents.orElse(ImmutableList.of())) {
            if (document.getTypes().contains(type)) {
                found.add(document);
            }
        }
        return found.build();
    }
}
