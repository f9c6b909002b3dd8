package fr.tempspartage.benchmarks;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.SubmitterRole;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.domain.partner.CommunityPracticeKind;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.Siren;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers of one call computed by loops written by hand for this call alone (<i>borne</i>): what a programmer would write
 * who needs codes and cents, and no reason, no citation, no other reading.
 *
 * <p>An object answers one dossier after the other and keeps the last answers. It reads the dossier through its public
 * getters and uses nothing of the library's rules.
 */
@SuppressWarnings("EnumOrdinal") // places in arrays in memory only, never stored
abstract class Limit {

    static final byte YES = 0;
    static final byte NO = 1;
    static final byte OPEN = 2;
    static final byte NONE = 3;
    static final byte COMMITTEE = 4;

    static final int ELIGIBLE = 0;
    static final int NOT_ELIGIBLE = 1;
    static final int ELIGIBILITY_OPEN = 2;

    static final int IN_TIME = 1;
    static final int LATE = 1 << 1;
    static final int DEADLINE_NOT_STATED = 1 << 2;
    static final int NOT_FILED = 1 << 3;
    static final int DEADLINE_PASSED = 1 << 4;
    static final int WRONG_SUBMITTER = 1 << 5;
    static final int WRONG_CHANNEL = 1 << 6;
    static final int FILING_OPEN = 1 << 7;

    /** Amount that is not known. */
    static final long UNKNOWN = -1;

    private static final int TYPES = DocumentType.values().length;

    /** Code of each rule in the order of the call. */
    final byte[] codes;

    /** Eligible, not eligible, to be confirmed. */
    int eligibility;

    /** Complete, incomplete, to be confirmed. */
    int completeness;

    /** One bit for each status of the filing. */
    int filing;

    /** Lowest amount in cents, or {@link #UNKNOWN}. */
    long least;

    /** Highest amount in cents, or {@link #UNKNOWN}. */
    long most;

    // What was read of the dossier at hand.
    boolean partnersKnown;
    List<Partner> partners = List.of();
    Optional<Boolean> statedDistinct = Optional.empty();
    boolean documentsKnown;
    final boolean[] has = new boolean[TYPES];
    final boolean[] unnamed = new boolean[TYPES];
    final long[] named = new long[TYPES];

    @Nullable
    FilingState state;

    Limit(int rules) {
        codes = new byte[rules];
    }

    /** Answers every rule of the call and the amount. */
    abstract void answer(Dossier dossier);

    final void readPartners(@Nullable SharedMedicalProject project) {
        Optional<ImmutableList<Partner>> list = project == null ? Optional.empty() : project.getPartners();
        statedDistinct = project == null ? Optional.empty() : project.getDistinctLegalPersons();
        partnersKnown = list.isPresent();
        partners = list.isPresent() ? list.get() : ImmutableList.of();
    }

    final void readDocuments(Dossier dossier) {
        Arrays.fill(has, false);
        Arrays.fill(unnamed, false);
        Arrays.fill(named, 0);
        documentsKnown = dossier.getDocuments().isPresent();
        if (!documentsKnown) {
            return;
        }
        List<SupportingDocument> documents = dossier.getDocuments().get();
        for (int d = 0; d < documents.size(); d++) {
            SupportingDocument document = documents.get(d);
            List<DocumentType> types = document.getTypes();
            for (int t = 0; t < types.size(); t++) {
                int type = types.get(t).ordinal();
                has[type] = true;
                Optional<ImmutableList<PartnerKey>> about = document.getPartners();
                if (about.isPresent()) {
                    named[type] |= mask(about.get());
                } else {
                    unnamed[type] = true;
                }
            }
        }
    }

    final int indexOf(PartnerKey key) {
        for (int i = 0; i < partners.size(); i++) {
            if (partners.get(i).getKey().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    final long mask(List<PartnerKey> keys) {
        long mask = 0;
        for (int i = 0; i < keys.size(); i++) {
            int index = indexOf(keys.get(i));
            if (index >= 0) {
                mask |= 1L << index;
            }
        }
        return mask;
    }

    final byte document(DocumentType type) {
        return has[type.ordinal()] ? YES : absent();
    }

    final byte absent() {
        return documentsKnown ? notThere() : OPEN;
    }

    /** Whether the partners are known, and none of them can be a public health establishment. */
    final boolean isNonePublic() {
        boolean none = partnersKnown;
        for (int i = 0; i < partners.size() && none; i++) {
            LegalStatus status = partners.get(i) instanceof Establishment establishment
                    ? statusOf(establishment)
                    : LegalStatus.OTHER_PRIVATE;
            none = status != null && status != LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT;
        }
        return none;
    }

    /** State as stated, or filed where a day of filing is. */
    static @Nullable FilingState stateOf(@Nullable Filing filed) {
        if (filed == null) {
            return null;
        }
        FilingState stated = filed.getState().orElse(null);
        return stated == null && filed.getFiledAt().isPresent() ? FilingState.FILED : stated;
    }

    /** Missing once the dossier is filed, open before. */
    final byte notThere() {
        return state == FilingState.FILED ? NO : OPEN;
    }

    final byte submitter(@Nullable Filing filed, SubmitterRole expected) {
        if (state == FilingState.DRAFT) {
            return NONE;
        }
        if (filed == null || state == null || filed.getSubmitter().isEmpty()) {
            return OPEN;
        }
        SubmitterRole submitter = filed.getSubmitter().get();
        return submitter == SubmitterRole.MANDATED_THIRD_PARTY ? OPEN : submitter == expected ? YES : NO;
    }

    /** Both answers: a refusal prevails, then an open answer, and no answer is neutral. */
    static byte both(byte a, byte b) {
        if (a == NO || b == NO) {
            return NO;
        }
        if (a == OPEN || b == OPEN) {
            return OPEN;
        }
        if (a == COMMITTEE || b == COMMITTEE) {
            return COMMITTEE;
        }
        return a == YES ? a : b;
    }

    static boolean isPerson(Siren person, Partner partner) {
        Optional<Siren> entity = partner.getLegalEntity();
        return entity.isPresent() && entity.get().equals(person);
    }

    /** Whether two partners are one legal person: YES, NO or OPEN. */
    final byte samePerson(int one, int other) {
        byte told = told(partners.get(one), partners.get(other));
        if (told != OPEN || statedDistinct.isEmpty()) {
            return told;
        }
        return statedDistinct.get() ? NO : partners.size() == 2 ? YES : OPEN;
    }

    private static byte told(Partner one, Partner other) {
        Siren first = one.getLegalEntity().orElse(null);
        Siren second = other.getLegalEntity().orElse(null);
        if (first != null && second != null) {
            return first.equals(second) ? YES : NO;
        }
        if (one instanceof Establishment a && other instanceof Establishment b) {
            Finess entity = a.getLegalEntityFiness().orElse(null);
            Finess otherEntity = b.getLegalEntityFiness().orElse(null);
            if (entity != null && otherEntity != null) {
                return entity.equals(otherEntity) ? YES : NO;
            }
        }
        byte isPublic = isPublic(one);
        byte isOtherPublic = isPublic(other);
        return isPublic == OPEN || isOtherPublic == OPEN || isPublic == isOtherPublic ? OPEN : NO;
    }

    private static byte isPublic(Partner partner) {
        if (partner instanceof Establishment establishment) {
            LegalStatus status = statusOf(establishment);
            return status == null
                    ? OPEN
                    : status == LegalStatus.PUBLIC_INTEREST_PRIVATE || status == LegalStatus.OTHER_PRIVATE ? NO : YES;
        }
        CommunityPracticeKind kind = ((CommunityPractice) partner).getKind().orElse(null);
        return kind == null || kind == CommunityPracticeKind.HEALTH_CENTRE || kind == CommunityPracticeKind.OTHER
                ? OPEN
                : NO;
    }

    /** Status that is stated, or else the one that goes with the kind. */
    static @Nullable LegalStatus statusOf(Establishment establishment) {
        if (establishment.getLegalStatus().isPresent()) {
            return establishment.getLegalStatus().get();
        }
        EstablishmentKind kind = establishment.getKind().orElse(null);
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case UNIVERSITY_HOSPITAL, HOSPITAL_CENTRE -> LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT;
            case NON_PROFIT_HOSPITAL -> LegalStatus.PUBLIC_INTEREST_PRIVATE;
            case PRIVATE_CLINIC -> LegalStatus.OTHER_PRIVATE;
            case MILITARY_HOSPITAL, INTERHOSPITAL_SYNDICATE -> LegalStatus.OTHER_PUBLIC;
            case MEDICO_SOCIAL, COOPERATION_GROUP, OTHER -> null;
        };
    }

    /** Draws the three levels of the verdict from the codes. */
    final void verdict(int[] conditions, int[] documents, int submitter, int channel, int deadline, boolean stated) {
        eligibility = level(conditions);
        completeness = level(documents);
        int bits = state == FilingState.DRAFT ? NOT_FILED : 0;
        if (!stated) {
            bits |= DEADLINE_NOT_STATED;
        }
        bits |= codes[submitter] == NO ? WRONG_SUBMITTER : codes[submitter] == OPEN ? FILING_OPEN : 0;
        bits |= codes[channel] == NO ? WRONG_CHANNEL : codes[channel] == OPEN ? FILING_OPEN : 0;
        bits |= switch (codes[deadline]) {
            case YES -> IN_TIME;
            case NO -> state == FilingState.DRAFT ? DEADLINE_PASSED : LATE;
            case OPEN -> stated ? FILING_OPEN : 0;
            default -> 0;
        };
        filing = bits;
    }

    private int level(int[] rules) {
        int level = ELIGIBLE;
        for (int rule : rules) {
            if (codes[rule] == NO) {
                return NOT_ELIGIBLE;
            }
            if (codes[rule] == OPEN) {
                level = ELIGIBILITY_OPEN;
            }
        }
        return level;
    }
}
