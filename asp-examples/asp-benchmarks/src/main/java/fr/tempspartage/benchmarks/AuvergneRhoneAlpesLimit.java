package fr.tempspartage.benchmarks;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.campaign.FilingChannel;
import fr.tempspartage.domain.campaign.SubmitterRole;
import fr.tempspartage.domain.dossier.Candidate;
import fr.tempspartage.domain.dossier.CommitmentSubject;
import fr.tempspartage.domain.dossier.CouncilRegistration;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.dossier.PreviousGrant;
import fr.tempspartage.domain.dossier.RegistrationStatus;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.dossier.Rpps;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.dossier.Signatory;
import fr.tempspartage.domain.dossier.SignatoryQuality;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.domain.partner.CommunityPracticeKind;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.Siren;
import fr.tempspartage.domain.partner.ZoningClass;
import fr.tempspartage.domain.post.CommunityPracticeMode;
import fr.tempspartage.domain.post.CommunityPresence;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.RecruitmentGround;
import fr.tempspartage.domain.post.SiteTime;
import fr.tempspartage.domain.post.TimeSegment;
import fr.tempspartage.domain.post.WorkedDays;
import fr.tempspartage.domain.specialty.Specialty;
import fr.tempspartage.domain.specialty.SpecialtyClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The call of Auvergne-Rhône-Alpes by hand, in its default readings, without registers, before 1 October 2026. */
@SuppressWarnings("EnumOrdinal") // places in arrays in memory only, never stored
final class AuvergneRhoneAlpesLimit extends Limit {

    private static final int ARA_03 = 0;
    private static final int ARA_06 = 1;
    private static final int ARA_07 = 2;
    private static final int ARA_08 = 3;
    private static final int ARA_09 = 4;
    private static final int ARA_11 = 5;
    private static final int ARA_15 = 6;
    private static final int ARA_16 = 7;
    private static final int ARA_17 = 8;
    private static final int ARA_18 = 9;
    private static final int ARA_19 = 10;
    private static final int ARA_20 = 11;
    private static final int ARA_21 = 12;
    private static final int ARA_22 = 13;
    private static final int ARA_23 = 14;
    private static final int ARA_24 = 15;
    private static final int ARA_25 = 16;
    private static final int ARA_28 = 17;
    private static final int ARA_36 = 18;
    private static final int ARA_37 = 19;
    private static final int ARA_42 = 20;
    private static final int ARA_45 = 21;
    private static final int ARA_46 = 22;
    private static final int ARA_47 = 23;
    private static final int ARA_48 = 24;
    private static final int ARA_50 = 25;
    private static final int ARA_54 = 26;
    private static final int ARA_56 = 27;
    private static final int ARA_57 = 28;
    private static final int ARA_59 = 29;
    private static final int ARA_60 = 30;
    private static final int ARA_61 = 31;
    private static final int ARA_66 = 32;
    private static final int RULES = 33;

    private static final int[] CONDITIONS = {
        ARA_03, ARA_06, ARA_07, ARA_15, ARA_16, ARA_17, ARA_18, ARA_19, ARA_20, ARA_21, ARA_22, ARA_23, ARA_25, ARA_36,
        ARA_37, ARA_54, ARA_66
    };
    private static final int[] DOCUMENTS = {ARA_45, ARA_46, ARA_47, ARA_48, ARA_50};
    private static final int[] OF_POSTS = {
        ARA_07, ARA_08, ARA_09, ARA_15, ARA_16, ARA_17, ARA_18, ARA_19, ARA_20, ARA_21, ARA_22, ARA_23, ARA_25, ARA_28,
        ARA_37, ARA_57
    };

    private static final Post NO_POST = Post.builder().build();
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);
    private static final LocalDate FIRST_WORKED_DAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(2028, 10, 31);
    private static final Specialty BIOLOGY = Specialty.parse("SM03");
    private static final String ADDRESS = "ars-ara-dos-bureau-ph@ars.sante.fr";
    private static final long SUM = 32000_00;

    private final byte[] ofPost = new byte[RULES];
    private byte recruiter;
    private boolean zip;
    private boolean zac;
    private boolean zoneUnknown;

    AuvergneRhoneAlpesLimit() {
        super(RULES);
    }

    @Override
    void answer(Dossier dossier) {
        Filing filed = dossier.getFiling().orElse(null);
        Candidate candidate = dossier.getCandidate().orElse(null);
        SharedMedicalProject project = dossier.getProject().orElse(null);
        state = stateOf(filed);
        readPartners(project);
        readDocuments(dossier);
        locate();

        codes[ARA_03] = hospitalSide();
        codes[ARA_06] = townSide();
        codes[ARA_66] = twoPartners();
        recruiter = recruiter(project);
        project(project);
        RequestKind asked = dossier.getRequest().orElse(null);
        PreviousGrant before = dossier.getPreviousGrant().orElse(null);
        byte three =
                before == null ? asked == RequestKind.FIRST_AWARD ? NO : OPEN : sameThree(project, candidate, before);
        boolean renewal = three == YES && asked == RequestKind.RENEWAL;
        codes[ARA_36] = three == NO ? NONE : renewal ? YES : OPEN;
        filing(filed);
        codes[ARA_45] = document(DocumentType.SHARED_MEDICAL_PROJECT);
        codes[ARA_46] = document(DocumentType.CURRICULUM_VITAE);
        codes[ARA_47] = document(DocumentType.MOTIVATION_LETTER);
        codes[ARA_48] = certificate(candidate);
        codes[ARA_50] = has[DocumentType.COMMITMENT_LETTER.ordinal()] ? letters(dossier, filed) : absent();
        codes[ARA_54] = candidate == null ? OPEN : both(registered(candidate), numbered(candidate));
        posts(dossier, codes[ARA_36]);
        verdict(CONDITIONS, DOCUMENTS, ARA_42, ARA_59, ARA_60, false);
    }

    private void locate() {
        zip = false;
        zac = false;
        zoneUnknown = false;
        for (int i = 0; i < partners.size(); i++) {
            ZoningClass zone = partners.get(i).getZone().orElse(null);
            if (zone == null) {
                zoneUnknown = true;
            } else {
                zip |= zone == ZoningClass.PRIORITY_INTERVENTION;
                zac |= zone == ZoningClass.COMPLEMENTARY_ACTION;
            }
        }
    }

    private byte hospitalSide() {
        if (!partnersKnown) {
            return OPEN;
        }
        boolean unknown = false;
        for (int i = 0; i < partners.size(); i++) {
            if (partners.get(i) instanceof Establishment establishment) {
                LegalStatus status = statusOf(establishment);
                if (status == LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT) {
                    return YES;
                }
                unknown |= status == null;
            }
        }
        return unknown ? OPEN : NO;
    }

    private byte townSide() {
        if (!partnersKnown) {
            return OPEN;
        }
        boolean found = false;
        boolean unknown = false;
        for (int i = 0; i < partners.size(); i++) {
            if (partners.get(i) instanceof CommunityPractice practice) {
                found = true;
                CommunityPracticeKind kind = practice.getKind().orElse(null);
                if (kind == null) {
                    unknown = true;
                } else if (!isListed(kind)) {
                    return NO;
                }
            }
        }
        return unknown ? OPEN : found ? YES : NO;
    }

    private static boolean isListed(CommunityPracticeKind kind) {
        return switch (kind) {
            case SOLO_PRACTICE, GROUP_PRACTICE, HEALTH_HOUSE, HEALTH_CENTRE -> true;
            default -> false;
        };
    }

    private byte twoPartners() {
        if (!partnersKnown) {
            return OPEN;
        }
        int count = partners.size();
        if (count < 2) {
            return NO;
        }
        if (count > 2) {
            return OPEN;
        }
        return samePerson(0, 1) == NO ? YES : OPEN;
    }

    private byte recruiter(@Nullable SharedMedicalProject project) {
        List<PartnerKey> recruiters =
                project == null ? null : project.getRecruiters().orElse(null);
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

    private void project(@Nullable SharedMedicalProject project) {
        if (project == null) {
            codes[ARA_11] = OPEN;
            codes[ARA_24] = OPEN;
            codes[ARA_56] = OPEN;
            return;
        }
        String durability = project.getDurability().orElse(null);
        codes[ARA_11] = durability == null ? OPEN : durability.isBlank() ? NO : YES;
        codes[ARA_24] = both(yesNo(project.getTeaching()), yesNo(project.getResearch()));
        codes[ARA_56] = durability != null
                        && project.getNeed().isPresent()
                        && project.getCoConstruction().isPresent()
                ? COMMITTEE
                : OPEN;
    }

    private static byte yesNo(Optional<Boolean> fact) {
        return fact.isEmpty() ? OPEN : fact.get() ? YES : NO;
    }

    /** NO where one of the three surely differs; nothing is stated beside the identifiers. */
    private byte sameThree(
            @Nullable SharedMedicalProject project, @Nullable Candidate candidate, PreviousGrant before) {
        String now = project == null ? null : project.getId().orElse(null);
        Rpps number = candidate == null ? null : candidate.getRpps().orElse(null);
        String then = before.getProjectId().orElse(null);
        Rpps beforeNumber = before.getCandidate().orElse(null);
        byte sameProject = now == null || then == null ? OPEN : now.equals(then) ? YES : NO;
        byte samePerson = number == null || beforeNumber == null ? OPEN : number.equals(beforeNumber) ? YES : NO;
        return both(
                both(sameProject, samePerson), samePartners(before.getPartners().orElse(null)));
    }

    private byte samePartners(@Nullable ImmutableList<Siren> before) {
        if (!partnersKnown || before == null) {
            return OPEN;
        }
        int unknown = 0;
        for (int i = 0; i < partners.size(); i++) {
            Siren person = partners.get(i).getLegalEntity().orElse(null);
            if (person == null) {
                unknown++;
            } else if (!before.contains(person)) {
                return NO;
            }
        }
        int lacking = 0;
        for (int b = 0; b < before.size(); b++) {
            boolean found = false;
            for (int i = 0; i < partners.size(); i++) {
                found |= isPerson(before.get(b), partners.get(i));
            }
            lacking += found ? 0 : 1;
        }
        return lacking > unknown ? NO : unknown > 0 ? OPEN : YES;
    }

    private void filing(@Nullable Filing filed) {
        codes[ARA_42] = submitter(filed, SubmitterRole.RECRUITING_ESTABLISHMENT);
        boolean draft = state == FilingState.DRAFT;
        codes[ARA_59] = draft ? NONE : filed == null || state == null ? OPEN : channel(filed);
        codes[ARA_60] = draft ? NONE : OPEN;
        codes[ARA_61] = draft || (filed != null && filed.getFiledAt().isPresent()) ? NONE : OPEN;
    }

    private static byte channel(Filing filed) {
        FilingChannel channel = filed.getChannel().orElse(null);
        if (channel == null) {
            return OPEN;
        }
        switch (channel) {
            case EMAIL -> {
                String address = filed.getAddress().orElse(null);
                return address == null ? OPEN : address.strip().equalsIgnoreCase(ADDRESS) ? YES : NO;
            }
            case ONLINE_PLATFORM, OTHER_ELECTRONIC -> {
                return OPEN;
            }
            default -> {
                return NO;
            }
        }
    }

    private byte certificate(@Nullable Candidate candidate) {
        boolean certificate = has[DocumentType.REGISTRATION_CERTIFICATE.ordinal()];
        boolean planned = has[DocumentType.PLANNED_REGISTRATION.ordinal()];
        if (!certificate && !planned) {
            return absent();
        }
        boolean number = candidate != null && candidate.getRpps().isPresent() && mayBeDefinitive(candidate);
        return planned || number ? YES : notThere();
    }

    private static boolean mayBeDefinitive(Candidate candidate) {
        return candidate
                        .getRegistration()
                        .flatMap(CouncilRegistration::getStatus)
                        .orElse(RegistrationStatus.DEFINITIVE)
                == RegistrationStatus.DEFINITIVE;
    }

    private byte letters(Dossier dossier, @Nullable Filing filed) {
        List<SupportingDocument> documents = dossier.getDocuments().get();
        byte best = NO;
        for (int d = 0; d < documents.size() && best != YES; d++) {
            SupportingDocument document = documents.get(d);
            if (document.getTypes().contains(DocumentType.COMMITMENT_LETTER)) {
                byte answer = letter(document, filed);
                best = answer == NO ? best : answer;
            }
        }
        return best;
    }

    private byte letter(SupportingDocument letter, @Nullable Filing filed) {
        byte answer = both(both(yesNo(letter.getOnModel()), subjects(letter)), dated(letter, filed));
        List<Signatory> signatories = letter.getSignatories().orElse(null);
        if (signatories == null) {
            return both(answer, OPEN);
        }
        byte director = signed(signatories, SignatoryQuality.ESTABLISHMENT_DIRECTOR);
        byte town = signed(signatories, SignatoryQuality.COMMUNITY_DIRECTOR);
        return both(both(answer, director), town == YES ? YES : represented(signatories, town));
    }

    private static byte subjects(SupportingDocument letter) {
        ImmutableList<CommitmentSubject> subjects = letter.getSubjects().orElse(null);
        if (subjects == null) {
            return OPEN;
        }
        return subjects.contains(CommitmentSubject.SHARED_MEDICAL_PROJECT)
                        && subjects.contains(CommitmentSubject.RECRUITMENT)
                ? YES
                : NO;
    }

    private byte dated(SupportingDocument letter, @Nullable Filing filed) {
        LocalDate date = letter.getDate().orElse(null);
        if (date == null) {
            return OPEN;
        }
        if (state == FilingState.DRAFT) {
            return YES;
        }
        if (filed == null || filed.getFiledAt().isEmpty()) {
            return OPEN;
        }
        LocalDate day =
                filed.getFiledAt().get().atZoneSameInstant(Calendar.PARIS).toLocalDate();
        return date.isAfter(day) ? NO : YES;
    }

    private static byte signed(List<Signatory> signatories, SignatoryQuality wanted) {
        boolean unknown = false;
        for (int i = 0; i < signatories.size(); i++) {
            SignatoryQuality quality = signatories.get(i).getQuality().orElse(null);
            if (quality == wanted) {
                return YES;
            }
            unknown |= quality == null;
        }
        return unknown ? OPEN : NO;
    }

    private byte represented(List<Signatory> signatories, byte town) {
        for (int i = 0; i < signatories.size(); i++) {
            if (signatories.get(i).getQuality().orElse(null) == SignatoryQuality.LEGAL_REPRESENTATIVE) {
                PartnerKey key = signatories.get(i).getPartner().orElse(null);
                int index = key == null ? -1 : indexOf(key);
                if (index < 0) {
                    return OPEN;
                }
                if (partners.get(index) instanceof CommunityPractice) {
                    return YES;
                }
            }
        }
        return town;
    }

    private byte registered(Candidate candidate) {
        CouncilRegistration registration = candidate.getRegistration().orElse(null);
        if (registration == null) {
            return OPEN;
        }
        RegistrationStatus status = registration.getStatus().orElse(null);
        LocalDate since = registration.getSince().orElse(null);
        if (status == RegistrationStatus.DEFINITIVE) {
            return since == null ? OPEN : since.isAfter(NOVEMBER) ? NO : YES;
        }
        if (status == null && since != null) {
            return OPEN;
        }
        LocalDate planned = registration.getPlannedOn().orElse(null);
        if (planned != null && planned.isAfter(NOVEMBER)) {
            return NO;
        }
        LocalDate statedOn = registration.getStatedOn().orElse(null);
        return status != null && statedOn != null && !statedOn.isBefore(NOVEMBER) ? NO : OPEN;
    }

    private static byte numbered(Candidate candidate) {
        boolean number = candidate.getRpps().isPresent();
        Boolean stated = candidate.getHasRpps().orElse(null);
        if (stated == null) {
            return number ? YES : OPEN;
        }
        LocalDate statedOn = candidate
                .getRegistration()
                .flatMap(CouncilRegistration::getStatedOn)
                .orElse(null);
        return stated ? YES : !number && statedOn != null && !statedOn.isBefore(NOVEMBER) ? NO : OPEN;
    }

    private void posts(Dossier dossier, byte renewal) {
        List<Post> posts = dossier.getPosts().orElse(null);
        int count = posts == null || posts.isEmpty() ? 1 : posts.size();
        for (int rule : OF_POSTS) {
            codes[rule] = NONE;
        }
        for (int p = 0; p < count; p++) {
            Post post = posts == null || posts.isEmpty() ? NO_POST : posts.get(p);
            post(dossier, post, renewal);
            for (int rule : OF_POSTS) {
                codes[rule] = both(codes[rule], ofPost[rule]);
            }
        }
        boolean priced = renewal == NONE && codes[ARA_21] != NO;
        least = priced ? SUM * count : UNKNOWN;
        most = priced ? 2 * SUM * count : UNKNOWN;
    }

    private void post(Dossier dossier, Post post, byte renewal) {
        Specialty specialty = post.getSpecialty().orElse(null);
        zones(specialty);
        EmploymentStatus status = post.getStatus().orElse(null);
        status(post, status);
        ofPost[ARA_25] = specialty(specialty);
        ofPost[ARA_28] = specialty == null ? OPEN : isListed(specialty.family().code()) ? YES : NO;
        LocalDate start = post.getContractStart().orElse(null);
        LocalDate end = post.getContractEnd().orElse(null);
        if (renewal == OPEN) {
            ofPost[ARA_21] = OPEN;
            ofPost[ARA_22] = OPEN;
            ofPost[ARA_37] = OPEN;
        } else if (renewal == NONE) {
            ofPost[ARA_21] = twoYears(start, end);
            ofPost[ARA_22] = printedDates(start, end);
            ofPost[ARA_37] = NONE;
        } else {
            ofPost[ARA_21] = NONE;
            ofPost[ARA_22] = NONE;
            ofPost[ARA_37] = renewal(dossier, start, end);
        }
        ofPost[ARA_23] = everyPartnerHosts(post);
        ofPost[ARA_57] = partnersKnown && post.getTimeAllocation().isPresent() ? COMMITTEE : OPEN;
    }

    private void zones(@Nullable Specialty specialty) {
        if (!partnersKnown || partners.isEmpty()) {
            byte none = partnersKnown ? NONE : OPEN;
            ofPost[ARA_07] = none;
            ofPost[ARA_08] = none;
            ofPost[ARA_09] = none;
            return;
        }
        byte outside =
                zoneUnknown || specialty == null || specialty.specialtyClass() == SpecialtyClass.ODONTOLOGY ? OPEN : NO;
        ofPost[ARA_07] = zip || zac ? YES : outside;
        ofPost[ARA_08] = zip ? YES : outside;
        ofPost[ARA_09] = zip ? NONE : zac ? YES : outside;
    }

    private void status(Post post, @Nullable EmploymentStatus status) {
        byte without = status == null ? OPEN : NONE;
        ofPost[ARA_16] = without;
        ofPost[ARA_17] = without;
        ofPost[ARA_18] = without;
        ofPost[ARA_19] = without;
        ofPost[ARA_20] = without;
        if (status == null) {
            ofPost[ARA_15] = OPEN;
            List<CommunityPresence> presences = post.getCommunityPresences().orElse(null);
            ofPost[ARA_19] = pairs(presences, true) == NONE ? NONE : OPEN;
            ofPost[ARA_20] = pairs(presences, false) == NONE ? NONE : OPEN;
        } else if (status == EmploymentStatus.SPECIALIST_ASSISTANT) {
            ofPost[ARA_15] = YES;
            Rate time = post.getWorkingTime().orElse(null);
            byte full = time == null ? OPEN : time.compareTo(Rate.ONE) < 0 ? NO : YES;
            ofPost[ARA_16] = both(full, recruiter);
            ofPost[ARA_17] = advanced(post.getCommunityPresences().orElse(null));
        } else if (status == EmploymentStatus.CONTRACT_PRACTITIONER) {
            ofPost[ARA_15] = YES;
            RecruitmentGround ground = post.getGround().orElse(null);
            byte four = ground == null ? OPEN : ground == RecruitmentGround.GROUND_4 ? YES : NO;
            ofPost[ARA_18] = both(four, recruiter);
            List<CommunityPresence> presences = post.getCommunityPresences().orElse(null);
            ofPost[ARA_19] = pairs(presences, true);
            ofPost[ARA_20] = pairs(presences, false);
        } else {
            ofPost[ARA_15] = NO;
        }
    }

    private static byte advanced(@Nullable List<CommunityPresence> presences) {
        if (presences == null) {
            return OPEN;
        }
        if (presences.isEmpty()) {
            return NO;
        }
        boolean unknown = false;
        for (int i = 0; i < presences.size(); i++) {
            CommunityPracticeMode mode = presences.get(i).getMode().orElse(null);
            if (mode == null) {
                unknown = true;
            } else if (mode != CommunityPracticeMode.ADVANCED_CONSULTATIONS) {
                return NO;
            }
        }
        return unknown ? OPEN : YES;
    }

    private byte pairs(@Nullable List<CommunityPresence> presences, boolean centre) {
        if (presences == null || presences.isEmpty()) {
            return !mayConcern(centre) ? NONE : presences == null ? OPEN : NO;
        }
        byte all = NONE;
        for (int i = 0; i < presences.size() && all != NO; i++) {
            all = both(all, pair(presences.get(i), centre));
        }
        return all;
    }

    private byte pair(CommunityPresence presence, boolean centre) {
        int index = indexOf(presence.getPartner());
        CommunityPracticeKind kind = null;
        if (index >= 0) {
            if (!(partners.get(index) instanceof CommunityPractice practice)) {
                return NONE;
            }
            kind = practice.getKind().orElse(null);
        }
        if (kind != null && !concerns(kind, centre)) {
            return NONE;
        }
        CommunityPracticeMode mode = presence.getMode().orElse(null);
        if (mode == CommunityPracticeMode.ADVANCED_CONSULTATIONS) {
            return NO;
        }
        if (mode == null || kind == null) {
            return OPEN;
        }
        return mode == (centre ? CommunityPracticeMode.EMPLOYEE : CommunityPracticeMode.SELF_EMPLOYED) ? YES : OPEN;
    }

    private boolean mayConcern(boolean centre) {
        if (!partnersKnown) {
            return true;
        }
        for (int i = 0; i < partners.size(); i++) {
            if (partners.get(i) instanceof CommunityPractice practice) {
                CommunityPracticeKind kind = practice.getKind().orElse(null);
                if (kind == null || concerns(kind, centre)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean concerns(CommunityPracticeKind kind, boolean centre) {
        return isListed(kind) && (kind == CommunityPracticeKind.HEALTH_CENTRE) == centre;
    }

    private static byte specialty(@Nullable Specialty specialty) {
        if (specialty == null) {
            return OPEN;
        }
        switch (specialty.specialtyClass()) {
            case MEDICAL -> {
                return specialty.sameFamilyAs(BIOLOGY) ? OPEN : YES;
            }
            case SURGICAL, ODONTOLOGY -> {
                return YES;
            }
            default -> {
                return NO;
            }
        }
    }

    private static boolean isListed(String family) {
        return switch (family) {
            case "SM40", "SM42", "SM24", "SM38", "SM15", "SM62", "SM73", "CD" -> true;
            default -> false;
        };
    }

    private static byte twoYears(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start == null || end == null) {
            return OPEN;
        }
        LocalDate after = end.plusDays(1);
        if (start.plusMonths(24).equals(after)
                || counted(start, end).plusMonths(24).equals(after)) {
            return YES;
        }
        return nearStart(start) && nearEnd(end) ? OPEN : NO;
    }

    private static byte printedDates(@Nullable LocalDate start, @Nullable LocalDate end) {
        if ((start != null && !nearStart(start)) || (end != null && !nearEnd(end))) {
            return NO;
        }
        boolean printed =
                start != null && (start.equals(NOVEMBER) || start.equals(FIRST_WORKED_DAY)) && LAST_DAY.equals(end);
        return printed ? YES : OPEN;
    }

    private static boolean nearStart(LocalDate start) {
        return start.isAfter(LocalDate.of(2026, 10, 1)) && start.isBefore(LocalDate.of(2026, 12, 1));
    }

    private static boolean nearEnd(LocalDate end) {
        return end.isAfter(LocalDate.of(2028, 9, 30)) && end.isBefore(LocalDate.of(2028, 11, 30));
    }

    private static byte renewal(Dossier dossier, @Nullable LocalDate start, @Nullable LocalDate end) {
        List<Integer> renewals = dossier.getPreviousGrant().isEmpty()
                ? null
                : dossier.getPreviousGrant().get().getEarlierRenewals().orElse(null);
        int left = 12;
        if (renewals != null) {
            for (int i = 0; i < renewals.size(); i++) {
                left -= renewals.get(i);
            }
            if (left <= 0) {
                return NO;
            }
        }
        if (start == null || end == null) {
            return OPEN;
        }
        LocalDate after = end.plusDays(1);
        LocalDate from = counted(start, end);
        if (!after.isBefore(from.plusMonths(left + 1))) {
            return NO;
        }
        boolean withinLimit = !after.isAfter(from.plusMonths(left));
        return withinLimit && renewals != null && start.getMonthValue() == 11 ? YES : OPEN;
    }

    /** The start where the contract is whole months from there; else the 1st, where the start is the first worked day. */
    private static LocalDate counted(LocalDate start, LocalDate end) {
        LocalDate after = end.plusDays(1);
        int months = (after.getYear() - start.getYear()) * 12 + after.getMonthValue() - start.getMonthValue();
        if (months > 0 && start.plusMonths(months).equals(after)) {
            return start;
        }
        return WorkedDays.countedFrom(start);
    }

    private static boolean oneSite(List<TimeSegment> segments) {
        PartnerKey one = null;
        for (int s = 0; s < segments.size(); s++) {
            List<SiteTime> sites = segments.get(s).getSites();
            for (int i = 0; i < sites.size(); i++) {
                PartnerKey key = sites.get(i).getPartner();
                if (sites.get(i).getAmount().signum() > 0) {
                    if (one != null && !one.equals(key)) {
                        return false;
                    }
                    one = key;
                }
            }
        }
        return true;
    }

    private byte everyPartnerHosts(Post post) {
        if (partnersKnown && partners.size() < 2) {
            return NO;
        }
        if (post.getTimeAllocation().isEmpty()) {
            return OPEN;
        }
        if (!partnersKnown) {
            return oneSite(post.getTimeAllocation().get().getSegments()) ? NO : OPEN;
        }
        long present = 0;
        List<TimeSegment> segments = post.getTimeAllocation().get().getSegments();
        for (int s = 0; s < segments.size(); s++) {
            List<SiteTime> sites = segments.get(s).getSites();
            for (int i = 0; i < sites.size(); i++) {
                if (sites.get(i).getAmount().signum() > 0) {
                    int index = indexOf(sites.get(i).getPartner());
                    present |= index < 0 ? 0 : 1L << index;
                }
            }
        }
        return present == (1L << partners.size()) - 1 ? YES : NO;
    }
}
