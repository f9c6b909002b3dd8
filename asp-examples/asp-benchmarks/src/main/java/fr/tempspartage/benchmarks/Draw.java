package fr.tempspartage.benchmarks;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.Siren;
import fr.tempspartage.domain.post.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Draws dossiers (<i>tirage</i>): of each hundred about 40 have one defect, 10 have something unknown, the others are
 * complete. The same seed gives the same dossiers.
 *
 * <p>Keys and numbers are parsed anew wherever they stand, as a file that is read gives them.
 */
abstract class Draw {

    /** Dossiers of each call: the working set. */
    static final int SIZE = 1024;

    private static final long SEED = 20261101L;
    private static final double DEFECTS = 0.4;
    private static final double UNKNOWNS = 0.1;

    private final Random random = new Random(SEED);

    /** Draws the working set of a call. */
    final List<Dossier> dossiers() {
        List<Dossier> dossiers = new ArrayList<>(SIZE);
        for (int i = 0; i < SIZE; i++) {
            double kind = random.nextDouble();
            Dossier dossier = complete(i);
            if (kind < DEFECTS) {
                dossier = oneOf(defects()).apply(dossier);
            } else if (kind < DEFECTS + UNKNOWNS) {
                dossier = oneOf(unknowns()).apply(dossier);
            }
            dossiers.add(dossier);
        }
        return dossiers;
    }

    abstract Dossier complete(int number);

    abstract List<UnaryOperator<Dossier>> defects();

    abstract List<UnaryOperator<Dossier>> unknowns();

    final <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** True about once in {@code n} times. */
    final boolean rarely(int n) {
        return random.nextInt(n) == 0;
    }

    static PartnerKey key(String key) {
        return PartnerKey.parse(key);
    }

    /** SIREN whose first eight digits are the number. */
    static Siren siren(int number) {
        String digits = String.format("%08d", number);
        for (int key = 0; key < 9; key++) {
            if (fr.tempspartage.domain.partner.Luhn.isValid(digits + key)) {
                return Siren.parse(digits + key);
            }
        }
        return Siren.parse(digits + "9");
    }

    static UnaryOperator<Dossier> filing(UnaryOperator<Filing> change) {
        return dossier -> dossier.withFiling(change.apply(dossier.getFiling().orElseThrow()));
    }

    static UnaryOperator<Dossier> project(UnaryOperator<SharedMedicalProject> change) {
        return dossier -> dossier.withProject(change.apply(dossier.getProject().orElseThrow()));
    }

    /** Changes the first post. */
    static UnaryOperator<Dossier> post(UnaryOperator<Post> change) {
        return dossier -> {
            List<Post> posts = new ArrayList<>(dossier.getPosts().orElseThrow());
            posts.set(0, change.apply(posts.get(0)));
            return dossier.withPosts(ImmutableList.copyOf(posts));
        };
    }

    /** Changes the partner at a place. */
    static UnaryOperator<Dossier> partner(int place, UnaryOperator<Partner> change) {
        return project(project -> {
            List<Partner> partners = new ArrayList<>(project.getPartners().orElseThrow());
            partners.set(place, change.apply(partners.get(place)));
            return project.withPartners(ImmutableList.copyOf(partners));
        });
    }

    /** Changes the establishment at a place. */
    static UnaryOperator<Dossier> establishment(int place, UnaryOperator<Establishment> change) {
        return partner(place, partner -> change.apply((Establishment) partner));
    }

    static UnaryOperator<Dossier> without(DocumentType type) {
        return dossier -> dossier.withDocuments(dossier.getDocuments().orElseThrow().stream()
                .filter(document -> !document.getTypes().contains(type))
                .collect(ImmutableList.toImmutableList()));
    }

    static UnaryOperator<Dossier> document(DocumentType type, UnaryOperator<SupportingDocument> change) {
        return dossier -> dossier.withDocuments(dossier.getDocuments().orElseThrow().stream()
                .map(document -> document.getTypes().contains(type) ? change.apply(document) : document)
                .collect(ImmutableList.toImmutableList()));
    }

    static ImmutableList<PartnerKey> keys(String... keys) {
        return ImmutableList.copyOf(keys).stream().map(Draw::key).collect(ImmutableList.toImmutableList());
    }
}
