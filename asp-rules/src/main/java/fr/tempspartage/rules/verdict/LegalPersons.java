package fr.tempspartage.rules.verdict;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerSet;
import fr.tempspartage.domain.partner.Siren;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Legal persons of the partners (<i>entités juridiques</i>), compared once.
 *
 * <p>Two partners are told apart, or found to be sites of one legal person, by their SIREN; else by the FINESS number of
 * the legal entity, which a register may know; else because one is public and the other private; else as the project
 * states it.
 */
public final class LegalPersons {

    /** Facts that tell the legal persons of establishments, where a SIREN is not known. */
    private static final ImmutableList<Input<?>> INPUTS = ImmutableList.of(
            DossierInputs.DISTINCT_LEGAL_PERSONS,
            DossierInputs.LEGAL_ENTITY_FINESS,
            DossierInputs.LEGAL_STATUS,
            DossierInputs.ESTABLISHMENT_KIND,
            DossierInputs.FINESS);

    /** Most partners that are grouped in every way; calls admit three. */
    private static final int MOST_GROUPED = 5;

    private final ImmutableList<Partner> partners;
    private final @Nullable EstablishmentFacts[] establishments;
    private final int count;

    /** For each partner, the others that surely are of the same legal person. */
    private final PartnerSet[] same;

    /** For each partner, the others that surely are not. */
    private final PartnerSet[] apart;

    private final boolean bySiren;
    private final boolean distinct;
    private final boolean someShared;

    LegalPersons(
            ImmutableList<Partner> partners,
            @Nullable EstablishmentFacts[] establishments,
            Optional<Boolean> statedDistinct) {
        this.partners = partners;
        this.establishments = establishments;
        this.count = partners.size();
        this.same = new PartnerSet[count];
        this.apart = new PartnerSet[count];
        Arrays.fill(same, PartnerSet.NONE);
        Arrays.fill(apart, PartnerSet.NONE);
        @Nullable Siren[] sirens = new Siren[count];
        boolean allSirens = true;
        boolean shared = false;
        for (int i = 0; i < count; i++) {
            Siren siren = partners.get(i).getLegalEntity().orElse(null);
            sirens[i] = siren;
            allSirens &= siren != null;
            for (int j = 0; j < i && siren != null; j++) {
                if (sirens[j] != null) {
                    relate(i, j, siren.equals(sirens[j]));
                    shared |= siren.equals(sirens[j]);
                }
            }
        }
        this.bySiren = allSirens;
        if (!allSirens) {
            otherwise(statedDistinct);
        }
        this.someShared = allSirens ? shared : isSomeShared(statedDistinct);
        boolean all = true;
        for (int i = 0; i < count; i++) {
            all &= maybeSameAs(i).isEmpty();
        }
        this.distinct = all;
    }

    private void otherwise(Optional<Boolean> statedDistinct) {
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < i; j++) {
                if (isOpen(i, j)) {
                    byEntityOrStatus(i, j);
                }
            }
        }
        close();
        if (statedDistinct.isPresent()) {
            state(statedDistinct.get());
            close();
        }
    }

    private void byEntityOrStatus(int i, int j) {
        Optional<Finess> entity = legalEntity(i);
        Optional<Finess> other = legalEntity(j);
        if (entity.isPresent() && other.isPresent()) {
            relate(i, j, entity.equals(other));
            return;
        }
        Optional<Boolean> isPublic = publicBody(i);
        Optional<Boolean> isOtherPublic = publicBody(j);
        if (isPublic.isPresent() && isOtherPublic.isPresent() && !isPublic.equals(isOtherPublic)) {
            relate(i, j, false);
        }
    }

    private Optional<Finess> legalEntity(int place) {
        EstablishmentFacts establishment = establishments[place];
        return establishment == null ? Optional.empty() : establishment.legalEntity();
    }

    private Optional<Boolean> publicBody(int place) {
        EstablishmentFacts establishment = establishments[place];
        return establishment == null ? partners.get(place).publicBody() : establishment.publicBody();
    }

    /** All partners that are left open are apart; or, where they are not all distinct, the only open pair is one. */
    private void state(boolean statedDistinct) {
        int open = 0;
        int first = 0;
        int second = 0;
        boolean shared = false;
        for (int i = 0; i < count; i++) {
            shared |= !same[i].isEmpty();
            for (int j = 0; j < i; j++) {
                if (isOpen(i, j)) {
                    open++;
                    first = i;
                    second = j;
                    if (statedDistinct) {
                        relate(i, j, false);
                    }
                }
            }
        }
        if (!statedDistinct && !shared && open == 1) {
            relate(first, second, true);
        }
    }

    /** What follows: those of one legal person with another are of it, or apart, as that one is. */
    private void close() {
        for (int round = 0; round < count; round++) {
            for (int i = 0; i < count; i++) {
                for (int j = 0; j < count; j++) {
                    if (same[i].has(j)) {
                        same[i] = same[i].with(same[j].without(PartnerSet.of(i)));
                        apart[i] = apart[i].with(apart[j].without(PartnerSet.of(i)));
                    }
                }
            }
            for (int i = 0; i < count; i++) {
                for (int j = 0; j < count; j++) {
                    apart[j] = apart[i].has(j) ? apart[j].with(i) : apart[j];
                }
            }
        }
    }

    private void relate(int i, int j, boolean one) {
        PartnerSet[] relation = one ? same : apart;
        relation[i] = relation[i].with(j);
        relation[j] = relation[j].with(i);
    }

    private boolean isOpen(int i, int j) {
        return !same[i].has(j) && !apart[i].has(j);
    }

    private boolean isSomeShared(Optional<Boolean> statedDistinct) {
        boolean shared = !statedDistinct.orElse(true) && count > 1;
        for (PartnerSet others : same) {
            shared |= !others.isEmpty();
        }
        return shared;
    }

    /**
     * Tells whether the legal person of a partner is known so far as that it can be compared with every other.
     *
     * @param partner its place
     */
    public boolean known(int partner) {
        return maybeSameAs(partner).equals(same[partner]);
    }

    /** Keeps in a trace what is read to compare them. */
    void read(Trace trace) {
        trace.read(DossierInputs.LEGAL_ENTITY);
        if (!bySiren) {
            INPUTS.forEach(trace::read);
            for (EstablishmentFacts establishment : establishments) {
                if (establishment != null) {
                    establishment.keepLegalEntity(trace);
                }
            }
            if (someCommunity()) {
                trace.read(DossierInputs.COMMUNITY_KIND);
            }
        }
    }

    private boolean someCommunity() {
        boolean some = false;
        for (EstablishmentFacts establishment : establishments) {
            some |= establishment == null;
        }
        return some;
    }

    /**
     * Tells whether the partners surely are distinct legal persons.
     *
     * @return true if so, as where there is no partner or one
     */
    public boolean distinct() {
        return distinct;
    }

    /**
     * Tells whether two partners surely are of one legal person, be it not known which two.
     *
     * @return true if so
     */
    public boolean someShared() {
        return someShared;
    }

    /**
     * Other partners that surely are of the same legal person.
     *
     * @param partner its place
     */
    public PartnerSet sameAs(int partner) {
        return same[partner];
    }

    /**
     * Other partners that may be of the same legal person.
     *
     * @param partner its place
     */
    public PartnerSet maybeSameAs(int partner) {
        return PartnerSet.first(count).without(apart[partner]).without(PartnerSet.of(partner));
    }

    /**
     * Smallest number of legal persons that the partners may be.
     *
     * @return the number; 0 without partners
     */
    public int least() {
        return largestApart(PartnerSet.first(count));
    }

    /**
     * Largest number of legal persons that the partners may be.
     *
     * @return the number; 0 without partners
     */
    public int most() {
        int persons = 0;
        for (int i = 0; i < count; i++) {
            persons += same[i].meets(PartnerSet.first(i)) ? 0 : 1;
        }
        return someShared && persons == count ? count - 1 : persons;
    }

    /**
     * Groupings of the partners into legal persons that what is known allows: for each, by partner, those of
     * its legal person, itself included.
     *
     * @return the groupings, one where all is known; none where they are too many to look at
     */
    public ImmutableList<ImmutableList<PartnerSet>> groupings() {
        boolean open = false;
        for (int i = 0; i < count; i++) {
            open |= !known(i);
        }
        if (open && count > MOST_GROUPED) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<ImmutableList<PartnerSet>> found = ImmutableList.builder();
        group(0, new PartnerSet[count], found);
        return found.build();
    }

    /** Puts a partner with each earlier one that it may be with, or alone. */
    private void group(int partner, PartnerSet[] groups, ImmutableList.Builder<ImmutableList<PartnerSet>> found) {
        if (partner == count) {
            boolean shared = false;
            for (PartnerSet group : groups) {
                shared |= group.size() > 1;
            }
            if (shared || !someShared) {
                found.add(ImmutableList.copyOf(groups));
            }
            return;
        }
        PartnerSet seen = PartnerSet.NONE;
        for (int i = 0; i <= partner; i++) {
            PartnerSet group = i == partner ? PartnerSet.NONE : groups[i];
            PartnerSet earlier = same[partner].within(PartnerSet.first(partner));
            boolean fits =
                    !group.meets(apart[partner]) && earlier.without(group).isEmpty();
            if ((i == partner || !seen.has(i)) && fits) {
                PartnerSet[] next = groups.clone();
                next[partner] = group.with(partner);
                for (int j = 0; j < partner; j++) {
                    next[j] = group.has(j) ? next[j].with(partner) : next[j];
                }
                group(partner + 1, next, found);
            }
            seen = seen.with(group);
        }
    }

    /**
     * Answers UNKNOWN because it is not known which partners are of one legal person; what would tell is named as
     * missing, first what people can answer.
     */
    public Outcome lacking(Trace trace) {
        if (trace.recording()) {
            boolean someSame = false;
            for (PartnerSet others : same) {
                someSame |= !others.isEmpty();
            }
            if (!someSame) {
                trace.missing(DossierInputs.DISTINCT_LEGAL_PERSONS);
            }
            trace.missing(DossierInputs.LEGAL_ENTITY);
            boolean someEntity = false;
            for (int i = 0; i < count; i++) {
                someEntity |= legalEntity(i).isPresent();
                if (publicBody(i).isEmpty() && wouldStatusTell(i)) {
                    if (establishments[i] == null) {
                        trace.missing(DossierInputs.COMMUNITY_KIND);
                    } else {
                        trace.missing(DossierInputs.LEGAL_STATUS);
                        trace.missing(DossierInputs.ESTABLISHMENT_KIND);
                    }
                }
            }
            if (someEntity) {
                trace.missing(DossierInputs.LEGAL_ENTITY_FINESS);
            }
        }
        return trace.answer(Outcome.UNKNOWN, Trace.MISSING);
    }

    /** Whether the status of a partner would tell it apart from one that may be of its legal person. */
    private boolean wouldStatusTell(int partner) {
        boolean tells = false;
        for (int i = 0; i < count; i++) {
            tells |= isOpen(i, partner) && i != partner && canHaveStatus(i);
        }
        return tells && canHaveStatus(partner);
    }

    /** Whether a partner is known to be public or private, or may yet be: the kind of a town structure may not tell. */
    private boolean canHaveStatus(int partner) {
        return publicBody(partner).isPresent()
                || !(partners.get(partner) instanceof CommunityPractice practice)
                || practice.getKind().isEmpty();
    }

    /** Size of the largest set among some partners whose members surely are apart from each other. */
    private int largestApart(PartnerSet among) {
        if (among.isEmpty()) {
            return 0;
        }
        int first = among.lowest();
        PartnerSet rest = among.without(PartnerSet.of(first));
        int with = 1 + largestApart(rest.within(apart[first]));
        return rest.without(apart[first]).isEmpty() ? with : Math.max(with, largestApart(rest));
    }
}
