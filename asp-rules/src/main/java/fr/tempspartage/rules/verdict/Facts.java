package fr.tempspartage.rules.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.dossier.Candidate;
import fr.tempspartage.domain.dossier.CouncilRegistration;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.dossier.PersonalData;
import fr.tempspartage.domain.dossier.PreviousGrant;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.PartnerSet;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.post.SiteTime;
import fr.tempspartage.domain.post.TimeSegment;
import fr.tempspartage.domain.post.TimeShares;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Facts of one assessment (<i>faits</i>): the dossier, the post looked at, the registers, the day, the readings in
 * force, and what is derived from them once.
 *
 * <p>A part of the dossier that is not known is given as an empty record, all of whose facts are unknown, so that checks
 * need not tell the two apart. Partners are also known by their place in the list, and sets of partners by bits.
 */
public final class Facts {

    /** Name under which evidence keeps the first instant that is too late. */
    public static final String FIRST_LATE_INSTANT = "firstLateInstant";

    private static final Optional<FilingState> FILED = Optional.of(FilingState.FILED);
    private static final Filing NO_FILING = Filing.builder().build();
    private static final Candidate NO_CANDIDATE = Candidate.builder().build();
    private static final CouncilRegistration NO_REGISTRATION =
            CouncilRegistration.builder().build();
    private static final SharedMedicalProject NO_PROJECT =
            SharedMedicalProject.builder().build();
    private static final Post NO_POST = Post.builder().build();
    private static final PreviousGrant NO_GRANT = PreviousGrant.builder().build();
    private static final ImmutableList<Post> ONE_UNKNOWN_POST = ImmutableList.of(NO_POST);

    private final Dossier dossier;
    private final Registers registers;
    private final LocalDate date;
    private final Optional<ZonedDateTime> firstLateInstant;
    private final int[] readings;
    private final OpenPoint @Nullable [] points;
    private final Filing filing;
    private final Optional<FilingState> filingState;
    private final Candidate candidate;
    private final SharedMedicalProject project;
    private final boolean partnersKnown;
    private final ImmutableList<Partner> partners;
    private final PartnerKey[] keys;
    private final @Nullable EstablishmentFacts[] establishments;
    private final PostFacts[] posts;
    private final Case silently = new Case(this, SilentTrace.INSTANCE);
    private int postIndex;
    private PostFacts post;
    private @Nullable List<PartnerKey> keyList;
    private @Nullable DocumentIndex documents;
    private @Nullable LegalPersons legalPersons;
    private boolean redacting;
    private @Nullable ImmutableSet<Object> hidden;
    private boolean workplacesComputed;
    private boolean workplacesKnown;
    private PartnerSet workplaces = PartnerSet.NONE;

    Facts(
            Dossier dossier,
            Registers registers,
            LocalDate date,
            Optional<ZonedDateTime> firstLateInstant,
            int[] readings,
            OpenPoint @Nullable [] points) {
        this.dossier = dossier;
        this.registers = registers;
        this.date = date;
        this.firstLateInstant = firstLateInstant;
        this.readings = readings;
        this.points = points;
        this.filing = dossier.getFiling().orElse(NO_FILING);
        this.filingState = stateOf(filing);
        this.candidate = dossier.getCandidate().orElse(NO_CANDIDATE);
        this.project = dossier.getProject().orElse(NO_PROJECT);
        ImmutableList<Partner> stated = project.getPartners().orElse(null);
        this.partnersKnown = stated != null;
        this.partners = stated == null ? ImmutableList.of() : stated;
        this.keys = new PartnerKey[partners.size()];
        this.establishments = new EstablishmentFacts[keys.length];
        for (int i = 0; i < keys.length; i++) {
            Partner partner = partners.get(i);
            keys[i] = partner.getKey();
            establishments[i] = partner instanceof Establishment establishment
                    ? new EstablishmentFacts(establishment, registers, date)
                    : null;
        }
        ImmutableList<Post> listed = dossier.getPosts().orElse(ONE_UNKNOWN_POST);
        ImmutableList<Post> asked = listed.isEmpty() ? ONE_UNKNOWN_POST : listed;
        this.posts = new PostFacts[asked.size()];
        for (int i = 0; i < posts.length; i++) {
            posts[i] = new PostFacts(asked.get(i));
        }
        this.post = posts[0];
    }

    /** The same facts at the first post, with what was gathered before of the whole dossier. */
    private Facts(Facts same, int[] readings) {
        this.dossier = same.dossier;
        this.registers = same.registers;
        this.date = same.date;
        this.firstLateInstant = same.firstLateInstant;
        this.readings = readings;
        this.points = same.points;
        this.filing = same.filing;
        this.filingState = same.filingState;
        this.candidate = same.candidate;
        this.project = same.project;
        this.partnersKnown = same.partnersKnown;
        this.partners = same.partners;
        this.keys = same.keys;
        this.establishments = same.establishments;
        this.posts = same.posts;
        this.post = posts[0];
        this.documents = same.documents;
        this.legalPersons = same.legalPersons;
        this.redacting = same.redacting;
        this.hidden = same.hidden;
        this.workplacesComputed = same.workplacesComputed;
        this.workplacesKnown = same.workplacesKnown;
        this.workplaces = same.workplaces;
    }

    /** Case of these facts that nobody records; looks at no partner between two rules. */
    public Case silently() {
        return silently;
    }

    /** Values that evidence does not show, looked for when the first evidence is made. */
    ImmutableSet<Object> hidden() {
        ImmutableSet<Object> known = hidden;
        if (known == null) {
            known = redacting ? PersonalData.of(dossier) : ImmutableSet.of();
            hidden = known;
        }
        return known;
    }

    /** Shows no personal datum in evidence from now on. */
    void redact() {
        redacting = true;
    }

    /** The dossier itself. */
    public Dossier dossier() {
        return dossier;
    }

    /** Registers at hand. */
    public Registers registers() {
        return registers;
    }

    /** Day on which the dossier is assessed. */
    public LocalDate date() {
        return date;
    }

    /**
     * First instant that is too late for filing.
     *
     * @return the instant, exclusive; empty where neither the text nor the context states a deadline
     */
    public Optional<ZonedDateTime> firstLateInstant() {
        return firstLateInstant;
    }

    /** Filing; all unknown where the dossier has none. */
    public Filing filing() {
        return filing;
    }

    /** State of a filing as stated; filed where it is not, and a day of filing is, which a draft cannot have. */
    private static Optional<FilingState> stateOf(Filing filing) {
        Optional<FilingState> stated = filing.getState();
        return stated.isPresent() || filing.getFiledAt().isEmpty() ? stated : FILED;
    }

    /**
     * State of the filing; a day of filing tells that the dossier is filed where the state is not stated.
     *
     * @return draft or filed; empty where it is not known
     */
    public Optional<FilingState> filingState() {
        return filingState;
    }

    /**
     * State of the filing, which the trace keeps as read.
     *
     * @return draft or filed; empty where it is not known
     */
    public Optional<FilingState> filingState(Trace trace) {
        trace.read(DossierInputs.FILING_STATE);
        if (trace.recording() && filing.getState().isEmpty()) {
            trace.read(DossierInputs.FILED_AT);
        }
        return filingState;
    }

    /** Candidate; all unknown where the dossier has none. */
    public Candidate candidate() {
        return candidate;
    }

    /** Registration of the candidate; all unknown where the dossier has none. */
    public CouncilRegistration registration() {
        return candidate.getRegistration().orElse(NO_REGISTRATION);
    }

    /** Project; all unknown where the dossier has none. */
    public SharedMedicalProject project() {
        return project;
    }

    /** Previous grant; all unknown where the dossier has none. */
    public PreviousGrant previousGrant() {
        return dossier.getPreviousGrant().orElse(NO_GRANT);
    }

    /**
     * Tells whether the list of partners is known.
     *
     * @return false where it is not; {@link #partners()} is then empty
     */
    public boolean partnersKnown() {
        return partnersKnown;
    }

    /**
     * Partners in the order of the dossier.
     *
     * @return the partners; empty where they are not known, or known to be none
     */
    public ImmutableList<Partner> partners() {
        return partners;
    }

    /** Keys of the partners in the order of the dossier; empty where they are not known. */
    public List<PartnerKey> partnerKeys() {
        List<PartnerKey> known = keyList;
        if (known == null) {
            known = Collections.unmodifiableList(Arrays.asList(keys));
            keyList = known;
        }
        return known;
    }

    /**
     * Partner at a place, where it is an establishment.
     *
     * @param place the place from 0
     * @return the establishment; null for a structure of the town
     */
    public @Nullable EstablishmentFacts establishment(int place) {
        return establishments[place];
    }

    /**
     * Place of a partner in the list.
     *
     * @return the place from 0, or -1 where no partner has the key
     */
    public int indexOf(PartnerKey key) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i].equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Places of some partners.
     *
     * @param some their keys; those of no partner are left out
     */
    public PartnerSet placesOf(ImmutableList<PartnerKey> some) {
        PartnerSet places = PartnerSet.NONE;
        for (int i = 0; i < some.size(); i++) {
            int index = indexOf(some.get(i));
            places = index < 0 ? places : places.with(index);
        }
        return places;
    }

    /**
     * Number of posts asked for.
     *
     * @return the number; 1 where the posts are not known
     */
    public int postCount() {
        return posts.length;
    }

    /** Post looked at; all unknown where the dossier tells of none. */
    public Post post() {
        return post.post;
    }

    /**
     * Place of the post looked at.
     *
     * @return the place from 0
     */
    public int postIndex() {
        return postIndex;
    }

    /**
     * Contract of the post looked at.
     *
     * @return the contract; empty unless both its dates are known
     */
    public Optional<ServicePeriod> contract() {
        return post.contract;
    }

    /**
     * Segments of time of the post looked at.
     *
     * @return the segments; empty where the split of time is not known
     */
    public Optional<ImmutableList<TimeSegment>> segments() {
        return post.segments;
    }

    void lookAtPost(int index) {
        postIndex = index;
        post = posts[index];
    }

    /**
     * Shares of time of the post looked at, over its contract, by place of the partners.
     *
     * @return the shares; empty where they cannot be computed from what is known
     */
    public Optional<TimeShares> shares() {
        return partnersKnown ? post.shares(Arrays.asList(keys)) : Optional.empty();
    }

    /**
     * Shares of time of the post looked at, over a part of its contract.
     *
     * @return the shares; empty where they cannot be computed from what is known
     */
    public Optional<TimeShares> sharesWithin(ServicePeriod window) {
        return partnersKnown ? post.sharesWithin(window, Arrays.asList(keys)) : Optional.empty();
    }

    /** Partners where some post spends time, whatever the length of its segments. */
    public PartnerSet workplaces() {
        computeWorkplaces();
        return workplaces;
    }

    /**
     * Tells whether {@link #workplaces()} are all there are.
     *
     * @return false where the posts, or the split of one of them, are not known
     */
    public boolean workplacesKnown() {
        computeWorkplaces();
        return workplacesKnown;
    }

    private void computeWorkplaces() {
        if (workplacesComputed) {
            return;
        }
        workplacesComputed = true;
        workplacesKnown = true;
        for (PostFacts each : posts) {
            workplacesKnown &= each.segments.isPresent();
            addWorkplaces(each.segments.orElse(ImmutableList.of()));
        }
    }

    private void addWorkplaces(List<TimeSegment> segments) {
        for (int s = 0; s < segments.size(); s++) {
            List<SiteTime> sites = segments.get(s).getSites();
            for (int i = 0; i < sites.size(); i++) {
                int index = sites.get(i).getAmount().signum() > 0
                        ? indexOf(sites.get(i).getPartner())
                        : -1;
                workplaces = index < 0 ? workplaces : workplaces.with(index);
            }
        }
    }

    /** Documents of the dossier by type and partner. */
    public DocumentIndex documents() {
        DocumentIndex known = documents;
        if (known == null) {
            known = new DocumentIndex(dossier.getDocuments(), this);
            documents = known;
        }
        return known;
    }

    /** Legal persons of the partners. */
    public LegalPersons legalPersons() {
        LegalPersons known = legalPersons;
        if (known == null) {
            known = new LegalPersons(partners, establishments, project.getDistinctLegalPersons());
            legalPersons = known;
        }
        return known;
    }

    /** Legal persons of the partners, which the trace keeps as read. */
    public LegalPersons legalPersons(Trace trace) {
        LegalPersons known = legalPersons();
        if (trace.recording()) {
            known.read(trace);
        }
        return known;
    }

    /**
     * Choice in force for an interpretation, which the trace keeps.
     *
     * @return the slug of the choice made or of the default, or {@link OpenPoint#UNDECIDED}
     */
    public String reading(OpenPoint point, Trace trace) {
        return point.slugAt(choice(point, trace));
    }

    /**
     * Place of the choice in force for an interpretation, which the trace keeps.
     *
     * @return the place of the choice made or of the default among the choices; -1 where the interpretation is undecided
     */
    public int choice(OpenPoint point, Trace trace) {
        if (points != null && (point.ordinal() >= points.length || points[point.ordinal()] != point)) {
            ours(points, point);
        }
        int place = readings[point.ordinal()];
        trace.consulted(point, place);
        return place;
    }

    /** A question in the words of the call. */
    OpenPoint inWordsOfCall(OpenPoint point) {
        return points == null ? point : points[point.ordinal()];
    }

    /** Refuses a question of another book, whose place here is that of another question. */
    private static void ours(OpenPoint[] points, OpenPoint point) {
        boolean ours = point.ordinal() < points.length && points[point.ordinal()].isSameAs(point);
        if (!ours) {
            throw new IllegalArgumentException("The question " + point + " is not in the book of the call.\nMaybe take"
                    + " it from the one that its interpretations() give.");
        }
    }

    /** Marks the state of the filing as missing, unless it is known. */
    public void missingFilingState(Trace trace) {
        if (filingState.isEmpty()) {
            trace.missing(DossierInputs.FILING_STATE);
        }
    }

    /**
     * Tells whether the dossier has been filed.
     *
     * @param trace the trace, which keeps the read
     * @return true or false; empty where the state of the filing is not known
     */
    public Optional<Boolean> filed(Trace trace) {
        return filingState(trace).map(s -> s == FilingState.FILED);
    }

    Facts again() {
        return new Facts(this, readings);
    }

    Facts under(OpenPoint point, String slug) {
        int[] changed = readings.clone();
        changed[point.ordinal()] = point.placeOf(slug);
        return new Facts(this, changed);
    }
}
