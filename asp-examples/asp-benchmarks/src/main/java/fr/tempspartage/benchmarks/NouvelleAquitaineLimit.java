package fr.tempspartage.benchmarks;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.FilingChannel;
import fr.tempspartage.domain.campaign.SubmitterRole;
import fr.tempspartage.domain.dossier.Candidate;
import fr.tempspartage.domain.dossier.Commitment;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.dossier.FormPart;
import fr.tempspartage.domain.dossier.Profession;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.dossier.SignatoryQuality;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.GroupMembership;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.domain.post.AllocationUnit;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.SiteDistance;
import fr.tempspartage.domain.post.SiteTime;
import fr.tempspartage.domain.post.TimeSegment;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The call of Nouvelle-Aquitaine by hand, in its default readings, without registers. */
@SuppressWarnings("EnumOrdinal") // bits and places in arrays in memory only, never stored
final class NouvelleAquitaineLimit extends Limit {

    private static final int NA_02 = 0;
    private static final int NA_03 = 1;
    private static final int NA_04 = 2;
    private static final int NA_05 = 3;
    private static final int NA_06 = 4;
    private static final int NA_07 = 5;
    private static final int NA_08 = 6;
    private static final int NA_09 = 7;
    private static final int NA_11 = 8;
    private static final int NA_13 = 9;
    private static final int NA_14 = 10;
    private static final int NA_15 = 11;
    private static final int NA_16 = 12;
    private static final int NA_19 = 13;
    private static final int NA_21 = 14;
    private static final int NA_22 = 15;
    private static final int NA_23 = 16;
    private static final int NA_25 = 17;
    private static final int NA_26 = 18;
    private static final int NA_27 = 19;
    private static final int NA_30 = 20;
    private static final int NA_31 = 21;
    private static final int NA_35 = 22;
    private static final int NA_41 = 23;
    private static final int NA_43 = 24;
    private static final int NA_45 = 25;
    private static final int NA_46 = 26;
    private static final int NA_49 = 27;
    private static final int NA_52 = 28;
    private static final int NA_57 = 29;
    private static final int NA_64 = 30;
    private static final int NA_65 = 31;
    private static final int NA_66 = 32;
    private static final int NA_69 = 33;
    private static final int NA_70 = 34;
    private static final int NA_71 = 35;
    private static final int NA_72 = 36;
    private static final int NA_73 = 37;
    private static final int NA_74 = 38;
    private static final int NA_76 = 39;
    private static final int NA_82 = 40;
    private static final int RULES = 41;

    private static final int[] CONDITIONS = {
        NA_02, NA_03, NA_05, NA_06, NA_07, NA_08, NA_09, NA_14, NA_15, NA_16, NA_19, NA_41, NA_43, NA_46, NA_49
    };
    private static final int[] DOCUMENTS = {NA_45, NA_69, NA_70, NA_71, NA_72, NA_73, NA_74};
    private static final int[] OF_POSTS = {NA_03, NA_05, NA_06, NA_09, NA_14, NA_16, NA_19, NA_41, NA_52, NA_57};

    /** 18 May 2026, 00:00 in Paris. */
    private static final long TOO_LATE = 1_779_055_200L;

    private static final LocalDate FIRST_LATE_DAY = LocalDate.of(2026, 5, 18);

    private static final long MONTHLY = 3249_79;
    private static final int FORM_PARTS = FormPart.values().length;

    /** Answer of NA-66 for a draft. */
    private final byte draft;

    private final byte[] ofPost = new byte[RULES];
    private final long[] parts = new long[64];
    private final long[] amounts = new long[64];
    private long whole;

    NouvelleAquitaineLimit(LocalDate today) {
        super(RULES);
        draft = today.isBefore(FIRST_LATE_DAY) ? NONE : NO;
    }

    @Override
    void answer(Dossier dossier) {
        Filing filed = dossier.getFiling().orElse(null);
        Candidate candidate = dossier.getCandidate().orElse(null);
        SharedMedicalProject project = dossier.getProject().orElse(null);
        state = stateOf(filed);
        readPartners(project);
        readDocuments(dossier);

        partnership(project);
        candidate(candidate);
        project(project);
        filing(filed);
        documents(dossier);
        posts(dossier);
        codes[NA_08] = NONE;
        codes[NA_35] = NONE;
        codes[NA_76] = COMMITTEE;
        verdict(CONDITIONS, DOCUMENTS, NA_64, NA_65, NA_66, true);
    }

    private void partnership(@Nullable SharedMedicalProject project) {
        ImmutableList<PartnerKey> recruiters =
                project == null ? null : project.getRecruiters().orElse(null);
        codes[NA_02] = region(recruiters);
        codes[NA_07] = count();
        codes[NA_11] = vacancies();
        codes[NA_31] = listedGroup();
        codes[NA_43] = publicRecruiters(recruiters);
        codes[NA_46] = kinds();
        codes[NA_49] = pays(project, recruiters);
    }

    private byte region(@Nullable List<PartnerKey> recruiters) {
        if (!partnersKnown || recruiters == null || recruiters.size() != 1) {
            return OPEN;
        }
        int index = indexOf(recruiters.get(0));
        byte recruiter = index < 0 ? NONE : inRegion(partners.get(index));
        if (recruiter != YES) {
            return recruiter == NO ? NO : OPEN;
        }
        for (int i = 0; i < partners.size(); i++) {
            byte place = inRegion(partners.get(i));
            if (place == NO || place == OPEN) {
                return OPEN;
            }
        }
        return YES;
    }

    private static byte inRegion(Partner partner) {
        if (!(partner instanceof Establishment establishment)) {
            return NONE;
        }
        Department department = establishment.getDepartment().orElse(null);
        if (department == null) {
            return OPEN;
        }
        return switch (department.code()) {
            case "16", "17", "19", "23", "24", "33", "40", "47", "64", "79", "86", "87" -> YES;
            default -> NO;
        };
    }

    private byte count() {
        if (!partnersKnown) {
            return OPEN;
        }
        int count = partners.size();
        byte sites = within(count, count);
        if (count > 3) {
            return sites;
        }
        // Up to three: as many persons as partners where all are apart, two where some are, and fewer with each shared
        // one.
        int pairs = 0;
        int apart = 0;
        int most = count;
        for (int i = 0; i < count; i++) {
            boolean shared = false;
            for (int j = 0; j < i; j++) {
                byte same = samePerson(i, j);
                pairs++;
                apart += same == NO ? 1 : 0;
                shared |= same == YES;
            }
            most -= shared ? 1 : 0;
        }
        int least = apart == pairs ? count : apart > 0 ? 2 : 1;
        if (count > 1 && most == count && !statedDistinct.orElse(true)) {
            most = count - 1;
        }
        return sites == within(least, most) ? sites : OPEN;
    }

    private static byte within(int least, int most) {
        if (least >= 2 && most <= 3) {
            return YES;
        }
        return most < 2 || least > 3 ? NO : OPEN;
    }

    private byte vacancies() {
        if (!partnersKnown) {
            return OPEN;
        }
        boolean unknown = false;
        byte stated = NONE;
        for (int i = 0; i < partners.size(); i++) {
            if (partners.get(i) instanceof Establishment establishment) {
                unknown |= establishment.getVacancyRate().isEmpty();
                stated = YES;
            }
        }
        return unknown ? OPEN : stated;
    }

    private byte listedGroup() {
        if (!partnersKnown) {
            return OPEN;
        }
        boolean unknown = false;
        for (int i = 0; i < partners.size(); i++) {
            if (partners.get(i) instanceof Establishment establishment) {
                byte listed = listedGroup(establishment);
                if (listed == YES) {
                    return YES;
                }
                unknown |= listed == OPEN;
            }
        }
        return unknown ? OPEN : NO;
    }

    private static byte listedGroup(Establishment establishment) {
        TerritorialHospitalGroup group = establishment.getHospitalGroup().orElse(null);
        if (group == null) {
            return OPEN;
        }
        switch (group.toString()) {
            case "charente", "saintonge", "limousin", "dordogne", "landes", "lot-et-garonne", "deux-sevres" -> {
                return establishment.getGroupMembership().orElse(null) == GroupMembership.MEMBER ? YES : OPEN;
            }
            case "vienne", "alliance-de-gironde", "atlantique-17", "bearn-et-soule", "navarre-cote-basque", "none" -> {
                Department department = establishment.getDepartment().orElse(null);
                return department == null
                                || department.code().equals("19")
                                || department.code().equals("23")
                        ? OPEN
                        : NO;
            }
            default -> {
                return OPEN;
            }
        }
    }

    private byte publicRecruiters(@Nullable List<PartnerKey> recruiters) {
        if (recruiters == null) {
            return isNonePublic() ? NO : OPEN;
        }
        if (recruiters.isEmpty()) {
            return NO;
        }
        boolean unknown = false;
        for (int i = 0; i < recruiters.size(); i++) {
            int index = indexOf(recruiters.get(i));
            if (index < 0) {
                unknown = true;
            } else if (partners.get(index) instanceof Establishment establishment) {
                LegalStatus status = statusOf(establishment);
                if (status == null) {
                    unknown = true;
                } else if (status != LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT) {
                    return NO;
                }
            } else {
                return NO;
            }
        }
        return unknown ? OPEN : YES;
    }

    private byte kinds() {
        if (!partnersKnown) {
            return OPEN;
        }
        byte all = NONE;
        for (int i = 0; i < partners.size(); i++) {
            byte one = NO;
            if (partners.get(i) instanceof Establishment establishment) {
                EstablishmentKind kind = establishment.getKind().orElse(null);
                one = kind == null ? OPEN : kind(kind, establishment);
            }
            all = both(all, one);
        }
        return all;
    }

    private static byte kind(EstablishmentKind kind, Establishment establishment) {
        return switch (kind) {
            case UNIVERSITY_HOSPITAL, HOSPITAL_CENTRE, NON_PROFIT_HOSPITAL, MEDICO_SOCIAL -> YES;
            case MILITARY_HOSPITAL, INTERHOSPITAL_SYNDICATE -> OPEN;
            case COOPERATION_GROUP ->
                establishment.getLegalStatus().orElse(null) == LegalStatus.OTHER_PRIVATE ? NO : OPEN;
            case PRIVATE_CLINIC, OTHER -> NO;
        };
    }

    private byte pays(@Nullable SharedMedicalProject project, @Nullable List<PartnerKey> recruiters) {
        if (project == null) {
            return OPEN;
        }
        ImmutableList<PartnerKey> payers = project.getSalaryPayers().orElse(null);
        boolean noOnePayer = payers != null && payers.size() != 1;
        if (recruiters == null) {
            return noOnePayer ? NO : OPEN;
        }
        if (recruiters.size() != 1) {
            return NO;
        }
        if (!partnersKnown) {
            return noOnePayer ? NO : OPEN;
        }
        if (indexOf(recruiters.get(0)) < 0) {
            return NO;
        }
        return payers == null ? OPEN : payers.equals(recruiters) ? YES : NO;
    }

    private void candidate(@Nullable Candidate candidate) {
        if (candidate == null) {
            codes[NA_04] = OPEN;
            codes[NA_21] = OPEN;
            codes[NA_22] = OPEN;
            codes[NA_30] = OPEN;
            return;
        }
        codes[NA_04] = candidate.getDiplomaDate().isPresent() ? YES : OPEN;
        codes[NA_21] = candidate.getPlacements().isEmpty()
                ? OPEN
                : candidate.getPlacements().get().isEmpty() ? NO : YES;
        codes[NA_22] = candidate.getIntendedPlace().isPresent() ? YES : OPEN;
        codes[NA_30] = candidate.getProfessionalProject().isPresent() ? COMMITTEE : OPEN;
    }

    private void project(@Nullable SharedMedicalProject project) {
        if (project == null) {
            codes[NA_13] = OPEN;
            codes[NA_25] = OPEN;
            codes[NA_26] = OPEN;
            codes[NA_27] = OPEN;
            return;
        }
        codes[NA_13] = yesNo(project.getSupervision());
        codes[NA_25] = commitment(project);
        BigDecimal halfDays = project.getSeniorSupport().isEmpty()
                ? null
                : project.getSeniorSupport().get().getHalfDays().orElse(null);
        byte senior = halfDays == null ? OPEN : halfDays.signum() > 0 ? YES : NO;
        codes[NA_26] = both(yesNo(project.getHasFinalPhaseResident()), senior);
        codes[NA_27] = senior;
    }

    private static byte yesNo(Optional<Boolean> fact) {
        return fact.isEmpty() ? OPEN : fact.get() ? YES : NO;
    }

    private static byte commitment(SharedMedicalProject project) {
        List<Commitment> commitments = project.getCommitments().orElse(null);
        if (commitments == null) {
            return OPEN;
        }
        for (int i = 0; i < commitments.size(); i++) {
            if (commitments.get(i).getQuality() == SignatoryQuality.HOSPITAL_PRACTITIONER) {
                return YES;
            }
        }
        return NO;
    }

    private void filing(@Nullable Filing filed) {
        codes[NA_64] = submitter(filed, SubmitterRole.CANDIDATE);
        ImmutableList<FormPart> formParts =
                filed == null ? null : filed.getFormParts().orElse(null);
        if (formParts == null) {
            codes[NA_45] = OPEN;
            codes[NA_69] = OPEN;
        } else {
            int bits = 0;
            for (int i = 0; i < formParts.size(); i++) {
                bits |= 1 << formParts.get(i).ordinal();
            }
            codes[NA_45] = (bits & 1 << FormPart.COOPERATION_PROJECT.ordinal()) != 0 ? YES : notThere();
            codes[NA_69] = bits == (1 << FORM_PARTS) - 1 ? YES : notThere();
        }
        if (state == FilingState.DRAFT) {
            codes[NA_65] = NONE;
            codes[NA_66] = draft;
            return;
        }
        if (filed == null) {
            codes[NA_65] = OPEN;
            codes[NA_66] = OPEN;
            return;
        }
        FilingChannel channel = filed.getChannel().orElse(null);
        codes[NA_65] = channel == null || state == null ? OPEN : channel == FilingChannel.ONLINE_PLATFORM ? YES : NO;
        codes[NA_66] =
                filed.getFiledAt().isEmpty() ? OPEN : filed.getFiledAt().get().toEpochSecond() < TOO_LATE ? YES : NO;
    }

    private void documents(Dossier dossier) {
        codes[NA_70] = has[DocumentType.CURRICULUM_VITAE.ordinal()] && has[DocumentType.MOTIVATION_LETTER.ordinal()]
                ? YES
                : absent();
        codes[NA_71] = document(DocumentType.DIPLOMA_COORDINATOR_LETTER);
        codes[NA_23] = commits(dossier);
        if (!partnersKnown) {
            codes[NA_72] = OPEN;
            codes[NA_73] = OPEN;
            codes[NA_74] = OPEN;
            return;
        }
        byte service = NONE;
        byte pole = NONE;
        byte director = NONE;
        for (int i = 0; i < partners.size(); i++) {
            if (partners.get(i) instanceof Establishment establishment) {
                byte works = works(dossier, establishment.getKey());
                if (works != NO) {
                    service = both(
                            service,
                            opinion(
                                    DocumentType.SERVICE_HEAD_OPINION,
                                    i,
                                    works,
                                    yesNo(establishment.getHasServiceHead())));
                    pole = both(
                            pole, opinion(DocumentType.POLE_HEAD_OPINION, i, works, yesNo(establishment.getHasPole())));
                    director = both(director, opinion(DocumentType.DIRECTOR_OPINION, i, works, YES));
                }
            }
        }
        codes[NA_72] = service;
        codes[NA_73] = pole;
        codes[NA_74] = director;
    }

    private byte opinion(DocumentType type, int partner, byte works, byte author) {
        if (author == NO) {
            return NONE;
        }
        byte there = opinion(type, partner);
        return there == NO && (works == OPEN || author == OPEN) ? OPEN : there;
    }

    private byte opinion(DocumentType type, int partner) {
        int t = type.ordinal();
        return (named[t] >>> partner & 1) == 1 ? YES : unnamed[t] ? OPEN : absent();
    }

    private static byte works(Dossier dossier, PartnerKey key) {
        List<Post> posts = dossier.getPosts().orElse(null);
        if (posts == null || posts.isEmpty()) {
            return OPEN;
        }
        byte works = NO;
        for (int p = 0; p < posts.size(); p++) {
            if (posts.get(p).getTimeAllocation().isEmpty()) {
                works = OPEN;
                continue;
            }
            List<TimeSegment> segments = posts.get(p).getTimeAllocation().get().getSegments();
            for (int s = 0; s < segments.size(); s++) {
                List<SiteTime> sites = segments.get(s).getSites();
                for (int i = 0; i < sites.size(); i++) {
                    if (sites.get(i).getAmount().signum() > 0
                            && sites.get(i).getPartner().equals(key)) {
                        return YES;
                    }
                }
            }
        }
        return works;
    }

    private byte commits(Dossier dossier) {
        if (!partnersKnown || partners.isEmpty()) {
            return OPEN;
        }
        if (!documentsKnown) {
            return OPEN;
        }
        byte favourable = YES;
        List<SupportingDocument> documents = dossier.getDocuments().get();
        for (int d = 0; d < documents.size(); d++) {
            if (documents.get(d).getTypes().contains(DocumentType.DIRECTOR_OPINION)) {
                favourable = both(favourable, yesNo(documents.get(d).getFavourable()));
            }
        }
        if (favourable == NO) {
            return NO;
        }
        byte committed = NONE;
        for (int i = 0; i < partners.size(); i++) {
            committed = both(committed, opinion(DocumentType.DIRECTOR_OPINION, i));
        }
        return committed == YES ? favourable : committed;
    }

    private void posts(Dossier dossier) {
        List<Post> posts = dossier.getPosts().orElse(null);
        int count = posts == null ? 0 : posts.size();
        int linked = dossier.getLinkedDossiers().isEmpty()
                ? 0
                : dossier.getLinkedDossiers().get().size();
        Integer stated = dossier.getProject().isEmpty()
                ? null
                : dossier.getProject().get().getAssistants().orElse(null);
        boolean counted = count > 0 && dossier.getLinkedDossiers().isPresent();
        codes[NA_15] = count + linked > 3 || (stated == null ? !counted : stated > 3) ? OPEN : YES;
        codes[NA_82] = count == 0 ? OPEN : count == 1 ? YES : NO;
        boolean priced = dossier.getRequest().orElse(RequestKind.FIRST_AWARD) == RequestKind.FIRST_AWARD;
        least = priced ? 0 : UNKNOWN;
        most = least;
        if (posts == null || posts.isEmpty()) {
            for (int rule : OF_POSTS) {
                codes[rule] = OPEN;
            }
            codes[NA_14] = YES;
            least = UNKNOWN;
            most = UNKNOWN;
            return;
        }
        for (int rule : OF_POSTS) {
            codes[rule] = NONE;
        }
        for (int p = 0; p < count; p++) {
            post(dossier, posts.get(p));
            for (int rule : OF_POSTS) {
                codes[rule] = both(codes[rule], ofPost[rule]);
            }
        }
    }

    private void post(Dossier dossier, Post post) {
        LocalDate start = post.getContractStart().orElse(null);
        LocalDate end = post.getContractEnd().orElse(null);
        int months = start == null || end == null ? 0 : months(start, end);
        byte length = OPEN;
        byte twoYears = OPEN;
        if (start != null && end != null) {
            if (months > 0) {
                length = months == 12 || months == 24 ? YES : NO;
                twoYears = months == 24 ? YES : NO;
            } else {
                long completed = completed(start, end);
                boolean nearTwo = completed == 23 || completed == 24;
                length = nearTwo || completed == 11 || completed == 12 ? OPEN : NO;
                twoYears = nearTwo ? OPEN : NO;
            }
        }
        boolean firstAward = dossier.getRequest().orElse(RequestKind.RENEWAL) == RequestKind.FIRST_AWARD;
        ofPost[NA_03] = start == null ? OPEN : !startsInTime(start) ? NO : firstAward ? YES : OPEN;
        ofPost[NA_09] = start == null ? OPEN : doctor(dossier.getCandidate().orElse(null), start);
        ofPost[NA_06] = status(post.getStatus().orElse(null));
        ofPost[NA_14] = YES;
        ofPost[NA_41] = length;
        ofPost[NA_52] = uninterrupted(post) ? YES : OPEN;
        if (post.getTimeAllocation().isEmpty()) {
            ofPost[NA_05] = OPEN;
            ofPost[NA_16] = OPEN;
            ofPost[NA_19] = OPEN;
            ofPost[NA_57] = OPEN;
        } else {
            List<TimeSegment> segments = post.getTimeAllocation().get().getSegments();
            ofPost[NA_05] = shared(segments);
            ofPost[NA_16] = half(dossier, segments, start, end);
            ofPost[NA_19] = inYears(segments) ? twoYears : NONE;
            ofPost[NA_57] = bonus(segments, post);
        }
        pay(post.getWorkingTime().orElse(null), months);
    }

    private static byte doctor(@Nullable Candidate candidate, LocalDate start) {
        if (candidate == null || candidate.getProfession().orElse(null) != Profession.PHYSICIAN) {
            return OPEN;
        }
        LocalDate diploma = candidate.getDiplomaDate().orElse(null);
        return diploma == null || diploma.isAfter(start) ? OPEN : YES;
    }

    private static boolean uninterrupted(Post post) {
        return post.getInterruptions().isPresent()
                && post.getInterruptions().get().isEmpty();
    }

    private static boolean startsInTime(LocalDate start) {
        int month = start.getYear() * 12 + start.getMonthValue();
        return month == 2026 * 12 + 11 || month == 2027 * 12 + 5;
    }

    private static byte status(@Nullable EmploymentStatus status) {
        if (status == null) {
            return OPEN;
        }
        return switch (status) {
            case SPECIALIST_ASSISTANT -> YES;
            case GENERAL_ASSISTANT, ASSOCIATE_SPECIALIST_ASSISTANT, ASSOCIATE_GENERAL_ASSISTANT -> OPEN;
            default -> NO;
        };
    }

    /** Whole months from the start, or else from the 1st where the start is the first worked day; 0 where not whole. */
    private static int months(LocalDate start, LocalDate end) {
        LocalDate next = end.plusDays(1);
        int months = between(start, next);
        if (months > 0 && start.plusMonths(months).equals(next)) {
            return months;
        }
        if (start.getDayOfMonth() == 1 || !isFirstWorkedDay(start)) {
            return 0;
        }
        LocalDate first = start.withDayOfMonth(1);
        months = between(first, next);
        return months > 0 && first.plusMonths(months).equals(next) ? months : 0;
    }

    private static int between(LocalDate from, LocalDate to) {
        return (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue();
    }

    private static long completed(LocalDate start, LocalDate end) {
        return ChronoUnit.MONTHS.between(start, end.plusDays(1));
    }

    /** Enough for November and May, the months of the call: 1 November and 1 May are public holidays. */
    private static boolean isFirstWorkedDay(LocalDate start) {
        LocalDate day = start.withDayOfMonth(start.getMonthValue() == 11 || start.getMonthValue() == 5 ? 2 : 1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return start.equals(day);
    }

    private static byte shared(List<TimeSegment> segments) {
        PartnerKey first = null;
        for (int s = 0; s < segments.size(); s++) {
            List<SiteTime> sites = segments.get(s).getSites();
            for (int i = 0; i < sites.size(); i++) {
                if (sites.get(i).getAmount().signum() > 0) {
                    PartnerKey key = sites.get(i).getPartner();
                    if (first != null && !first.equals(key)) {
                        return YES;
                    }
                    first = key;
                }
            }
        }
        return first == null ? OPEN : NO;
    }

    private static boolean inYears(List<TimeSegment> segments) {
        for (int s = 0; s < segments.size(); s++) {
            if (segments.get(s).getUnit() == AllocationUnit.YEARS) {
                return true;
            }
        }
        return false;
    }

    private static byte bonus(List<TimeSegment> segments, Post post) {
        PartnerKey main = post.getMainSite().orElse(null);
        if (main == null || segments.size() != 1) {
            return OPEN;
        }
        AllocationUnit unit = segments.get(0).getUnit();
        if (unit != AllocationUnit.HALF_DAYS_PER_WEEK && unit != AllocationUnit.DAYS_PER_WEEK) {
            return OPEN;
        }
        long away = 0;
        int others = 0;
        List<SiteTime> sites = segments.get(0).getSites();
        for (int i = 0; i < sites.size(); i++) {
            long amount = hundredths(sites.get(i).getAmount());
            if (amount > 0 && !sites.get(i).getPartner().equals(main)) {
                long kilometres = hundredths(post, sites.get(i).getPartner());
                if (kilometres < 0) {
                    return OPEN;
                }
                away += kilometres >= 20_00 ? amount : 0;
                others += kilometres >= 20_00 ? 1 : 0;
            }
        }
        away = unit == AllocationUnit.DAYS_PER_WEEK ? 2 * away : away;
        return (away > 300 && away < 400) || (away == 400 && others <= 1) ? YES : NO;
    }

    /** Distance of a site in hundredths of a kilometre; -1 where it is not stated. */
    private static long hundredths(Post post, PartnerKey site) {
        List<SiteDistance> distances = post.getDistances().orElse(ImmutableList.of());
        for (int i = 0; i < distances.size(); i++) {
            if (distances.get(i).getPartner().equals(site)) {
                return hundredths(distances.get(i).getKilometres());
            }
        }
        return -1;
    }

    private static long hundredths(BigDecimal amount) {
        return amount.scale() == 0
                ? amount.longValue() * 100
                : amount.movePointRight(2).longValueExact();
    }

    private byte half(Dossier dossier, List<TimeSegment> segments, @Nullable LocalDate start, @Nullable LocalDate end) {
        if (!partnersKnown || !shares(segments, start, end)) {
            return OPEN;
        }
        long university = 0;
        long health = 0;
        long unknown = 0;
        for (int i = 0; i < partners.size(); i++) {
            long bit = 1L << i;
            if (partners.get(i) instanceof Establishment establishment) {
                EstablishmentKind kind = establishment.getKind().orElse(null);
                if (kind == null) {
                    unknown |= bit;
                } else if (kind == EstablishmentKind.UNIVERSITY_HOSPITAL) {
                    university |= bit;
                } else if (kind != EstablishmentKind.MEDICO_SOCIAL && kind != EstablishmentKind.OTHER) {
                    health |= bit;
                }
            }
        }
        Optional<ImmutableList<PartnerKey>> peripheral =
                dossier.getProject().get().getNamedPeripheral();
        long named = peripheral.isPresent() ? mask(peripheral.get()) : 0;
        int[] persons = new int[partners.size()];
        return ofKinds(university, health, unknown, named, persons);
    }

    /** The answer where every way of the kinds that are not known gives the same one. */
    private byte ofKinds(long university, long health, long unknown, long named, int[] persons) {
        if (unknown == 0) {
            return ofPersons(university, health, named, persons, 0);
        }
        long bit = Long.lowestOneBit(unknown);
        return same(
                ofKinds(university, health, unknown & ~bit, named, persons),
                same(
                        ofKinds(university | bit, health, unknown & ~bit, named, persons),
                        ofKinds(university, health | bit, unknown & ~bit, named, persons)));
    }

    /** NONE where nothing is allowed; otherwise the answer where every way of the legal persons gives the same one. */
    private byte ofPersons(long university, long health, long named, int[] persons, int place) {
        if (place == persons.length) {
            if (!statedDistinct.orElse(true) && place > 1 && allDiffer(persons)) {
                return NONE;
            }
            return same(sites(university, health, named, persons), merged(university, health, named, persons));
        }
        byte answer = NONE;
        for (int person = 0; person <= place; person++) {
            boolean allowed = true;
            boolean fresh = true;
            for (int i = 0; i < place; i++) {
                byte told = samePerson(i, place);
                allowed &= told == OPEN || (told == YES) == (persons[i] == person);
                fresh &= persons[i] != person;
            }
            // A new person takes the number of its first partner.
            if (allowed && (!fresh || person == place)) {
                persons[place] = person;
                answer = same(answer, ofPersons(university, health, named, persons, place + 1));
            }
        }
        return answer;
    }

    private static byte same(byte a, byte b) {
        return a == NONE ? b : b == NONE || a == b ? a : OPEN;
    }

    private static boolean allDiffer(int[] persons) {
        for (int i = 0; i < persons.length; i++) {
            for (int j = 0; j < i; j++) {
                if (persons[i] == persons[j]) {
                    return false;
                }
            }
        }
        return true;
    }

    private static long personOf(int[] persons, int place) {
        long mask = 0;
        for (int i = 0; i < persons.length; i++) {
            mask |= persons[i] == persons[place] ? 1L << i : 0;
        }
        return mask;
    }

    /** Sites of one legal person taken for one establishment. */
    private byte merged(long university, long health, long named, int[] persons) {
        long chu = 0;
        long other = 0;
        long stated = 0;
        for (int i = 0; i < persons.length; i++) {
            long person = personOf(persons, i);
            chu |= (person & university) != 0 ? person : 0;
            other |= (person & university) == 0 && (person & health) != 0 ? person : 0;
            stated |= (person & named) != 0 ? person : 0;
        }
        boolean one = persons.length == 2 && persons[0] == persons[1];
        return establishments(chu, other, stated, !one);
    }

    /** Each site for itself; where a CHU has several, those that are named are peripheral and the others are not. */
    private byte sites(long university, long health, long named, int[] persons) {
        long all = (1L << persons.length) - 1;
        long free = 0;
        boolean left = true;
        for (int i = 0; i < persons.length; i++) {
            long person = personOf(persons, i);
            if (Long.bitCount(person) > 1 && (person & university) != 0) {
                free |= person;
                left &= (person & ~named) != 0;
            }
        }
        if (free == 0) {
            return establishments(university, health, named, true);
        }
        if (free == all && persons.length == 2 && compare(1) == 0) {
            return YES;
        }
        long health2 = health & ~free;
        long others = all & ~university & ~health;
        if (named != 0 && named != all && (named & university & ~free) == 0 && left) {
            long surely = health2 | (named & free & (university | health));
            return between(surely, surely | (others & (~free | named)));
        }
        if (compare(health2) >= 0) {
            return YES;
        }
        for (int i = 0; i < persons.length; i++) {
            if ((free >>> i & 1) == 1 && compare((health2 | others | free) & ~(1L << i)) >= 0) {
                return OPEN;
            }
        }
        return NO;
    }

    private byte establishments(long university, long health, long named, boolean several) {
        long all = (1L << partners.size()) - 1;
        long others = all & ~university & ~health;
        if (university != 0) {
            return between(health, health | others);
        }
        if (several && partners.size() == 2 && compare(1) == 0 && compare(2) == 0) {
            return YES;
        }
        return named == 0 || named == all ? OPEN : between(health & named, named);
    }

    private byte between(long surely, long maybe) {
        return compare(surely) >= 0 ? YES : compare(maybe) < 0 ? NO : OPEN;
    }

    private int compare(long mask) {
        long sum = 0;
        for (int i = 0; i < partners.size(); i++) {
            sum += (mask >>> i & 1) * parts[i];
        }
        return Long.compare(2 * sum, whole);
    }

    /** Parts of the time by partner, over {@link #whole}; segments count by their months. False where not known. */
    private boolean shares(List<TimeSegment> segments, @Nullable LocalDate start, @Nullable LocalDate end) {
        int n = partners.size();
        for (int i = 0; i < n; i++) {
            parts[i] = 0;
        }
        whole = 1;
        if (segments.size() == 1 && segments.get(0).getMonths().isEmpty()) {
            whole = amounts(segments.get(0), parts);
            return whole > 0;
        }
        long common = 1;
        long length = 0;
        for (int s = 0; s < segments.size(); s++) {
            for (int i = 0; i < n; i++) {
                amounts[i] = 0;
            }
            long total = amounts(segments.get(s), amounts);
            if (total == 0 || segments.get(s).getMonths().isEmpty()) {
                return false;
            }
            long months = segments.get(s).getMonths().get();
            length += months;
            for (int i = 0; i < n; i++) {
                parts[i] = parts[i] * total + amounts[i] * months * common;
            }
            common *= total;
        }
        whole = common * length;
        if (start == null || end == null || length == 0) {
            return false;
        }
        LocalDate next = end.plusDays(1);
        return start.plusMonths(length).equals(next)
                || (isFirstWorkedDay(start)
                        && start.withDayOfMonth(1).plusMonths(length).equals(next));
    }

    private long amounts(TimeSegment segment, long[] byPartner) {
        long total = 0;
        List<SiteTime> sites = segment.getSites();
        for (int i = 0; i < sites.size(); i++) {
            long amount = hundredths(sites.get(i).getAmount());
            int index = indexOf(sites.get(i).getPartner());
            if (index >= 0) {
                byPartner[index] += amount;
            }
            total += amount;
        }
        return total;
    }

    /** Adds the amount of one post; a refused length has none, and the text leaves open what a part-time post brings. */
    private void pay(@Nullable Rate workingTime, int months) {
        if (least == UNKNOWN || (months != 12 && months != 24) || workingTime == null) {
            least = UNKNOWN;
            most = UNKNOWN;
            return;
        }
        long full = MONTHLY * months;
        long numerator = workingTime.fraction().getNumerator().longValue();
        long denominator = workingTime.fraction().getDenominator().longValue();
        most += full;
        least += numerator >= denominator ? full : (2 * full * numerator + denominator) / (2 * denominator);
    }
}
