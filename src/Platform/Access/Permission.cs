namespace Mitoyen.Platform.Access;

/// <summary>What one may do. <see cref="RoleRights"/> says which role may, and how far.</summary>
public enum Permission
{
    SeeTerritory, EditTownHall, ManageTerritory,
    ManagePeople, SeeJournal, SeeMail,
    SeeAgreement, EditAgreement,
    SubmitRequests, SeeRequests, SeePrivateNotes, QualifyRequests, RankRequests,
    RecordTime, SeeTime, CloseMonths,
    SeeQueue, OverrideQueue, ConsentToUrgent, SeeBalance,
    WriteContent, DecidePlacements, SeeNetwork,
    SeeCouncils, EditCouncils, AnswerCouncils,
    SeeVisits, PlanVisits, AskVisits,
    ManageSites,
}
